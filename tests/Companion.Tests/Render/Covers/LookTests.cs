using Companion.Model;
using Companion.Render.Covers;

namespace Companion.Tests.Render.Covers;

public sealed class LookTests
{
    [Fact]
    public void Look()
    {
        var books = new (string Name, CoverWords Words)[]
        {
            ("sample", new("Reading Never Let Me Go", "Plot, themes, reception, adaptations", "A companion to Never Let Me Go by Kazuo Ishiguro", "The Companion authors", "for readers who have finished Part One")),
            ("long", new("The Life and Strange Surprizing Adventures of Robinson Crusoe, of York, Mariner: Who Lived Eight and Twenty Years All Alone, Read Slowly", "Being an Account of Everything That Happens in It, With Notes, Maps, Essays and Other Diversions for the Curious Reader", "A companion to The Life and Strange Surprizing Adventures of Robinson Crusoe by Daniel Defoe", "Ada Reader, Bertram Wooster-Smythe and Konstantin Quincey", null)),
            ("one", new("Middlemarch", null, null, "Ada Reader", null)),
            ("german", new("Die Vermessung der Donaudampfschifffahrtsgesellschaft", "Ein Begleiter für Leser, Größe und Übermut", "Ein Begleiter zu „Buddenbrooks“ von Thomas Mann", "Jürgen Groß und Åsa Öström", "für Leser, die den ersten Teil kennen")),
            ("russian", new("Читая «Мастера и Маргариту»", "Спутник читателя", "A companion to «Мастер и Маргарита» by Михаил Булгаков", "Ольга Щукина", null)),
            ("japanese", new(null, null, null, null, null) { Step = 2 }),
        };
        var at = 0;
        foreach (var design in Enum.GetValues<CoverDesign>())
        {
            foreach (var (name, words) in books)
            {
                var painter = new CoverPainter(new CoverSettings { Design = design, Colour = Colour.Named[at++ % Colour.Named.Length].Colour });
                var clock = System.Diagnostics.Stopwatch.StartNew();
                var cover = painter.Cover(words);
                var first = clock.ElapsedMilliseconds;
                var card = painter.Card(words);
                File.WriteAllBytes($"/tmp/cv/{design}-{name}.jpg", [.. cover]);
                File.WriteAllBytes($"/tmp/cv/{design}-{name}.png", [.. card]);
                Console.WriteLine($"{design}-{name} cover {first} ms {cover.Length} card {clock.ElapsedMilliseconds - first} ms {card.Length}");
            }
        }
    }
}
