using System.Collections.Immutable;
using Companion.Model;

namespace Companion.Render.Covers;

/// <summary>Paints the pictures of a book. Safe to use from several threads.</summary>
internal sealed class CoverPainter(CoverSettings settings)
{
    public const int CoverWidth = 1600;
    public const int CoverHeight = 2560;
    public const int CardWidth = 1200;
    public const int CardHeight = 630;

    private readonly IDesign _design = settings.Design switch
    {
        CoverDesign.Label => new LabelDesign(),
        CoverDesign.Frame => new FrameDesign(),
        _ => new LinesDesign(),
    };

    private readonly CoverColours _colours = new(settings.Colour);
    private readonly Lettering _lettering = new();
    private Canvas? _cardGround;

    /// <summary>A cover, as JPEG.</summary>
    public ImmutableArray<byte> Cover(CoverWords words)
    {
        var canvas = new Canvas(CoverWidth, CoverHeight, _design.Ground(_colours));
        _design.Cover(new Setting(canvas, _lettering, _colours), words);
        return JpegEncoder.Encode(canvas);
    }

    /// <summary>A picture that stands for a page where somebody links to it, as PNG.</summary>
    public ImmutableArray<byte> Card(CoverWords words)
    {
        var canvas = new Canvas(LazyInitializer.EnsureInitialized(ref _cardGround, CardGround));
        _design.Card(new Setting(canvas, _lettering, _colours), words);
        return PngEncoder.Encode(canvas);
    }

    private Canvas CardGround()
    {
        var ground = new Canvas(CardWidth, CardHeight, _design.Ground(_colours));
        _design.CardGround(new Setting(ground, _lettering, _colours));
        return ground;
    }
}
