package io.github.psadelivery.rules.table.workbook;

import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share; the looks of a part of a text play no part. */
final class TextRuns implements Xml.Visitor {
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isText;
    private boolean isReadingAid;

    @Override
    public void start(String element, Xml xml) {
        switch (element) {
            case "si" -> text.setLength(0);
            case "rPh" -> isReadingAid = true;
            case "t" -> isText = !isReadingAid;
            default -> {
                // Fonts of a part of the text.
            }
        }
    }

    @Override
    public void text(String more) {
        if (isText) {
            text.append(more);
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "si" -> texts.add(EscapedText.read(text.toString()));
            case "rPh" -> isReadingAid = false;
            case "t" -> isText = false;
            default -> {
                // Fonts of a part of the text.
            }
        }
    }

    String text(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }
}
