package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static java.util.stream.Collectors.joining;

import io.github.psadelivery.rules.table.internal.CsvSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Goes along a page in a folder of its own: does to the files what its blocks say, runs the commands of its console
 * blocks, and gives the page with what they print.
 */
final class Walk {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern PIPE = Pattern.compile("(.*) \\| (head|tail) -n (\\d+)");
    private static final String FENCE = "```";

    private final Path folder;
    private int exitCode;

    Walk(Path folder) {
        this.folder = folder;
    }

    String along(String page) throws IOException {
        StringBuilder walked = new StringBuilder();
        for (Iterator<String> lines = page.lines().iterator(); lines.hasNext(); ) {
            String line = lines.next();
            walked.append(line).append('\n');
            if (line.startsWith(FENCE)) {
                block(line.substring(FENCE.length()).split(" ", 2), block(lines), walked);
                walked.append(FENCE).append('\n');
            }
        }
        return walked.toString();
    }

    private static List<String> block(Iterator<String> lines) {
        List<String> block = new ArrayList<>();
        for (String line = lines.next(); !line.equals(FENCE); line = lines.next()) {
            block.add(line);
        }
        return block;
    }

    private void block(String[] kind, List<String> block, StringBuilder walked) throws IOException {
        if (kind[0].equals("console")) {
            for (String command :
                    block.stream().filter(line -> line.startsWith("$ ")).toList()) {
                walked.append(command).append('\n').append(printed(command.substring(2)));
            }
            return;
        }
        switch (kind[0]) {
            case "change" -> block.forEach(this::change);
            case "append" -> Files.writeString(folder.resolve(kind[1]), text(block), StandardOpenOption.APPEND);
            case "write" -> Files.writeString(folder.resolve(kind[1]), text(block));
            default -> throw new IllegalArgumentException("The page has a block that is not known: " + kind[0]);
        }
        walked.append(text(block));
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(joining());
    }

    /** {@code file | row | column | new text}, with the row named by its first cell. */
    private void change(String line) {
        String[] words = line.split(" \\| ", 4);
        Path file = folder.resolve(words[0]);
        try {
            Sheet sheet = CsvSheet.read(words[0], Files.readAllBytes(file)).orThrow();
            int column = sheet.header().indexOf(words[2]);
            assertFound(column >= 0, line);
            List<List<String>> records = new ArrayList<>();
            sheet.records().forEach(cells -> records.add(new ArrayList<>(cells)));
            List<List<String>> rows = records.stream()
                    .filter(cells -> cells.get(0).equals(words[1]))
                    .toList();
            assertFound(rows.size() == 1, line);
            rows.get(0).set(column, words[3]);
            Files.writeString(file, CsvSheet.write(new Sheet(words[0], records)));
        } catch (IOException e) {
            throw new IllegalArgumentException("The page changes a file that is not there: " + line, e);
        }
    }

    private static void assertFound(boolean isFound, String line) {
        if (!isFound) {
            throw new IllegalArgumentException("The page changes a cell that is not there: " + line);
        }
    }

    private String printed(String command) {
        if (command.equals("echo $?")) {
            return exitCode + "\n";
        }
        Matcher pipe = PIPE.matcher(command);
        boolean isPiped = pipe.matches();
        Run run = run(isPiped ? pipe.group(1) : command);
        List<String> lines = run.out().lines().toList();
        if (isPiped) {
            int count = Math.min(Integer.parseInt(pipe.group(3)), lines.size());
            boolean isHead = pipe.group(2).equals("head");
            lines = isHead ? lines.subList(0, count) : lines.subList(lines.size() - count, lines.size());
        }
        return text(Stream.concat(lines.stream(), run.err().lines())
                .map(line -> line.replace(folder + folder.getFileSystem().getSeparator(), ""))
                .toList());
    }

    private Run run(String command) {
        List<String> words = WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
        if (!words.get(0).equals("psa")) {
            throw new IllegalArgumentException("The page runs a command that is not psa: " + command);
        }
        boolean isInLibrary = words.contains("--library") && words.contains("--rubric");
        int rubric = isInLibrary ? words.indexOf("--rubric") + 1 : -1;
        Run run = psa(IntStream.range(1, words.size())
                .mapToObj(place -> place != rubric && isFile(words.get(place))
                        ? folder.resolve(words.get(place)).toString()
                        : words.get(place))
                .toArray(String[]::new));
        exitCode = run.exitCode();
        return run;
    }

    /**
     * But for a rubric that is looked up in a library, what the page makes is in the walk's folder; it is named so that
     * nothing else has such a name.
     */
    private static boolean isFile(String word) {
        return Stream.of("our-", "assessments").anyMatch(word::startsWith);
    }
}
