namespace Companion.Tests;
