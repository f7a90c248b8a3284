using Companion.Model;

namespace Companion.Tests.Model;

public sealed class NameBasedUuidTests
{
    /// <remarks>Source: RFC 9562, appendix A.4.</remarks>
    [Fact]
    public void ANameGivesTheUuidOfTheSpecification() =>
        Assert.Equal(
            Guid.Parse("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
            NameBasedUuid.Of(Guid.Parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));
}
