package io.github.psadelivery.scoring.json.internal.parsing;

import io.github.psadelivery.model.problem.Place;

/** What a JSON text is, so that problems tell where in it they are: a whole file, or one line of a file. */
public sealed interface TextSource {
    /** The path of the text as a whole. */
    String ROOT = "$";

    /** A file that is one JSON text. */
    record WholeFile(String file, String adviceOnMore) implements TextSource {
        /** A file whose text may be a list of several. */
        public static WholeFile ofOneOrMore(String file) {
            return new WholeFile(
                    file, "Put several assessments into one list: in square brackets, with commas between them.");
        }

        /** A file of which there can be no list. */
        public static WholeFile ofOne(String file) {
            return new WholeFile(
                    file, "Put each into a file of its own, or each on a line of a file that ends in .jsonl.");
        }

        @Override
        public Place value(String path) {
            return new Place.Path(file, path);
        }

        @Override
        public Place line(int lineOfText) {
            return new Place.Line(file, lineOfText);
        }

        @Override
        public String spot(int lineOfText, int column) {
            return "line %s, column %s".formatted(lineOfText, column);
        }
    }

    /** A line of a file of which every line is a JSON text. */
    record OneLine(String file, int line) implements TextSource {
        @Override
        public Place value(String path) {
            return path.equals(ROOT) ? line(1) : new Place.Path(line(1).describe(), path);
        }

        @Override
        public Place line(int lineOfText) {
            return new Place.Line(file, line);
        }

        @Override
        public String spot(int lineOfText, int column) {
            return "column %s".formatted(column);
        }

        @Override
        public String adviceOnMore() {
            return "Begin a new line for each, and put no comma between them.";
        }
    }

    /** The place of a value in the text. */
    Place value(String path);

    /** The place of a line of the text, with 1 for its first. */
    Place line(int lineOfText);

    /** The words for a letter of the text. */
    String spot(int lineOfText, int column);

    /** What to do where a second value follows the first. */
    String adviceOnMore();
}
