package io.github.psadelivery.rules.table.workbook;

/** What the stored value of a cell means: shared text, text of its own, a number by its format, yes or no. */
record CellValues(TextRuns shared, NumberFormats formats, NumberText numbers) {

    String text(String type, int style, String value) {
        return switch (type) {
            case "s" -> shared.text(Xml.parsed(value, -1));
            case "inlineStr", "str" -> EscapedText.read(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> numbers.of(value.strip(), formats.kind(style));
            default -> value;
        };
    }
}
