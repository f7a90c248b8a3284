using System.Text;
using Companion.Load;
using Companion.Model;
using CsCheck;

namespace Companion.Tests.Load;

public sealed class PictureReaderTests
{
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR42mM4sjgPghjgLABwBAr/eAyj/gAAAABJRU5ErkJggg==";
    private const string MovingPng = "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAACGFjVEwAAAABAAAAALQt6aAAAAAQSURBVHjaYziyOA+CGOAsAHAECv94DKP+AAAAAElFTkSuQmCC";
    private const string Gif = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    private const string Jpeg = "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=";
    private const string LossyWebp = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";
    private const string LosslessWebp = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
    private const string WebpWithAlpha = "UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0BKgEAAQAAAP4AAA3AAP7mtQAAAA==";
    private const string MovingWebp = "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAAAGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA";

    [Theory]
    [InlineData(Png, "image/png", 3, 2, false)]
    [InlineData(MovingPng, "image/png", 3, 2, true)]
    [InlineData(Gif, "image/gif", 1, 1, false)]
    [InlineData(Jpeg, "image/jpeg", 1, 1, false)]
    [InlineData(LossyWebp, "image/webp", 1, 1, false)]
    [InlineData(LosslessWebp, "image/webp", 1, 1, false)]
    [InlineData(WebpWithAlpha, "image/webp", 1, 1, false)]
    [InlineData(MovingWebp, "image/webp", 1, 1, true)]
    public void APicturesFirstBytesSayWhatItIsAndHowLarge(string base64, string mediaType, int width, int height, bool moves) =>
        Assert.Equal(new Picture(mediaType, width, height, moves), PictureReader.Read(Convert.FromBase64String(base64)));

    [Fact]
    public void AGifWithTwoFramesMoves()
    {
        var once = Convert.FromBase64String(Gif);
        byte[] twice = [.. once[..^1], .. once[19..]];
        Assert.True(PictureReader.Read(twice)!.Moves);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'/>", 30, 20, false)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='30px' height='20.4px'/>", 30, 20, false)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 20'/>", 30, 20, true)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0,0, 30,20'/>", 30, 20, true)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%' viewBox='0 0 30 20'/>", 30, 20, true)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", null, null, false)]
    [InlineData("<?xml version='1.0'?><!-- a drawing --><!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'><circle r='1'/></svg>", null, null, false)]
    public void ADrawingHasTheSizeThatItSaysAndScalesByItsViewBox(string svg, int? width, int? height, bool scales)
    {
        var picture = PictureReader.Read(Encoding.UTF8.GetBytes(svg));
        Assert.Equal(new Picture("image/svg+xml", width, height, false) { Scales = scales }, picture);
    }

    [Theory]
    [InlineData("<script/>", "has a ‘script’ in it")]
    [InlineData("<g><foreignObject/></g>", "has a ‘foreignObject’ in it")]
    [InlineData("<circle onclick='alert(1)'/>", "has a script in ‘onclick’")]
    [InlineData("<image href='https://example.org/a.png'/>", "refers to another file, ‘https://example.org/a.png’")]
    [InlineData("<image xlink:href='a.png'/>", "refers to another file, ‘a.png’")]
    [InlineData("<a href='javascript:alert(1)'/>", "refers to another file, ‘javascript:alert(1)’")]
    public void ADrawingThatRunsOrFetchesAnythingIsUnsafe(string content, string because)
    {
        var svg = $"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>{content}</svg>";
        Assert.Equal(because, PictureReader.Read(Encoding.UTF8.GetBytes(svg))!.UnsafeBecause);
    }

    [Theory]
    [InlineData("<use href='#dot'/>")]
    [InlineData("<image href='data:image/png;base64,AAAA'/>")]
    [InlineData("<text>one</text>")]
    public void ADrawingThatStandsOnItsOwnIsSafe(string content) =>
        Assert.Null(PictureReader.Read(Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg'>{content}</svg>"))!.UnsafeBecause);

    [Fact]
    public void ADrawingThatIsAnimatedMoves() =>
        Assert.True(PictureReader.Read("<svg xmlns='http://www.w3.org/2000/svg'><animate attributeName='r'/></svg>"u8)!.Moves);

    [Theory]
    [InlineData("")]
    [InlineData("words")]
    [InlineData("<svg")]
    [InlineData("<svg><g></svg>")]
    [InlineData("<html><svg/></html>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>")]
    public void WhatIsNoPictureIsNothing(string text) => Assert.Null(PictureReader.Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(Png)]
    [InlineData(Gif)]
    [InlineData(Jpeg)]
    [InlineData(LossyWebp)]
    [InlineData(LosslessWebp)]
    [InlineData(WebpWithAlpha)]
    public void APictureThatBreaksOffAnywhereIsReadOrNothingButNeverThrows(string base64)
    {
        var whole = Convert.FromBase64String(base64);
        for (var length = 0; length < whole.Length; length++)
            _ = PictureReader.Read(whole.AsSpan(0, length));
    }

    [Fact]
    public void WhateverFollowsAPicturesFirstBytesNothingIsThrown()
    {
        var beginnings = Gen.OneOf(Png, Gif, Jpeg, LossyWebp, LosslessWebp, MovingWebp).Select(Convert.FromBase64String);
        Gen.Select(beginnings, Gen.Int[1, 30], Gen.Byte.Array[0, 40])
            .Sample((start, kept, rest) => PictureReader.Read([.. start[..kept], .. rest]) is null or { Width: >= 0, Height: >= 0 }, iter: 5_000);
    }
}
