import com.adobe.epubcheck.tool.EpubChecker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * EPUBCheck on one EPUB after another, without a new virtual machine for each.
 * A line of input is a report to write and an EPUB to check, with a tab between them; the answer is EPUBCheck's exit code on a line.
 */
class EpubCheckMany {
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            String[] request = line.split("\t");
            answers.println(new EpubChecker().run(new String[] { "--usage", "--json", request[0], request[1] }));
            answers.flush();
        }
    }
}
