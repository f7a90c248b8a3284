<#
.SYNOPSIS
Restores, builds and tests Companion and makes the sample book.

.DESCRIPTION
Does the parts that are asked for, in this order: -Restore, -Build, -Test, -Book. Without any of them it does all four.
It stops at the first part that fails, with the exit code of that part.
Runs in Windows PowerShell 5.1 and in PowerShell 7, from any working directory. It needs the .NET SDK that global.json names.

.PARAMETER Restore
Fetches the packages.

.PARAMETER Build
Compiles the solution.

.PARAMETER Test
Runs the tests.

.PARAMETER Book
Makes the site and the EPUB of the book in chapters/.

.PARAMETER Configuration
Debug or Release. Default: Debug.

.PARAMETER Output
The folder for the book; a relative one counts from the working directory. Default: dist, beside this script.

.PARAMETER Address
Where the site will be, like https://example.org/book/. Default: the address in book.yml.

.PARAMETER Strict
Counts warnings about the book as errors.

.EXAMPLE
./build.ps1

.EXAMPLE
./build.ps1 -Book -Output C:\Temp\book -Address https://example.org/book/ -Strict
#>
[CmdletBinding()]
param(
    [switch] $Restore,
    [switch] $Build,
    [switch] $Test,
    [switch] $Book,
    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Debug',
    [string] $Output,
    [string] $Address,
    [switch] $Strict
)

# Only the language, .NET and the core commands: the script also runs in a bare PowerShell, without Join-Path or Write-Host.
# Only ASCII: Windows PowerShell 5.1 reads a file without a byte order mark in the machine's old code page.
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false # The exit code is handed on; it must not become an exception.

function Invoke-Step([string] $Purpose, [string[]] $Arguments) {
    "${Purpose}: dotnet $Arguments"
    $ErrorActionPreference = 'Continue' # In Windows PowerShell 5.1, a redirected line of standard error would stop the script.
    & dotnet @Arguments
    if ($LASTEXITCODE -ne 0) {
        "${Purpose} failed with exit code $LASTEXITCODE."
        exit $LASTEXITCODE
    }
}

if (-not ($Restore -or $Build -or $Test -or $Book)) {
    $Restore = $Build = $Test = $Book = $true
}

$location = $ExecutionContext.SessionState.Path
$root = $PSScriptRoot
if (-not $root) {
    $root = $location.CurrentFileSystemLocation.ProviderPath
}
if (-not [System.IO.File]::Exists([System.IO.Path]::Combine($root, 'Companion.sln'))) {
    throw "There is no Companion.sln in '$root'. Run the script as a file, or from the repository's root."
}
if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) {
    throw "There is no 'dotnet' on the PATH. Install the .NET SDK that global.json names."
}

$bookArguments = @('build')
if ($Output) {
    $folder = $location.GetUnresolvedProviderPathFromPSPath($Output)
    if ($folder -ne [System.IO.Path]::GetPathRoot($folder)) {
        $folder = $folder.TrimEnd('/', '\') # Windows PowerShell 5.1 would quote a last backslash wrongly.
    }
    $bookArguments += '--output', $folder
}
if ($Address) {
    $bookArguments += '--address', $Address
}
if ($Strict) {
    $bookArguments += '--strict'
}
$restored = @()
if ($Restore) {
    $restored = @('--no-restore')
}
$built = $restored
if ($Build) {
    $built = @('--no-build')
}

# dotnet looks for global.json in the working directory: it names the SDK and the test runner.
$location.PushCurrentLocation('build.ps1')
try {
    [void] $location.SetLocation([System.Management.Automation.WildcardPattern]::Escape($root))
    if ($Restore) {
        Invoke-Step 'Restore' @('restore')
    }
    if ($Build) {
        Invoke-Step 'Build' (@('build', '--configuration', $Configuration) + $restored)
    }
    if ($Test) {
        Invoke-Step 'Test' (@('test', '--configuration', $Configuration) + $built)
    }
    if ($Book) {
        Invoke-Step 'Book' (@('run', '--project', 'src/Companion.Cli', '--configuration', $Configuration) + $built + @('--') + $bookArguments)
    }
}
finally {
    [void] $location.PopLocation('build.ps1')
}
