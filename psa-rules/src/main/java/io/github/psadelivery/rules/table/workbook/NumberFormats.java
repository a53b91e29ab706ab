package io.github.psadelivery.rules.table.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How the numbers of a workbook are shown, by the style of their cell: plainly, per cent, as a fraction, as a date. */
final class NumberFormats implements Xml.Visitor {

    /** What a format makes of a number. */
    enum Kind {
        PLAIN,
        PER_CENT,
        FRACTION,
        DATE
    }

    private static final Pattern BESIDE_THE_NUMBER = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRACTION = Pattern.compile("[?#0] ?/ ?[?#\\d]");
    private static final int GENERAL = 0;

    private final Map<Integer, String> codeById = new HashMap<>();
    private final List<Integer> formatByStyle = new ArrayList<>();
    private boolean isInCells;

    @Override
    public void start(String element, Xml xml) {
        switch (element) {
            case "numFmt" ->
                codeById.put(
                        xml.number("numFmtId", GENERAL),
                        xml.attribute("formatCode").orElse(""));
            case "cellXfs" -> isInCells = true;
            case "xf" -> {
                if (isInCells) {
                    formatByStyle.add(xml.number("numFmtId", GENERAL));
                }
            }
            default -> {
                // Fonts, fills and borders say nothing of numbers.
            }
        }
    }

    @Override
    public void end(String element) {
        isInCells &= !element.equals("cellXfs");
    }

    Kind kind(int style) {
        int format = style >= 0 && style < formatByStyle.size() ? formatByStyle.get(style) : GENERAL;
        String code = codeById.get(format);
        return code == null ? standard(format) : kind(code);
    }

    /** The formats that every workbook has without naming them. */
    private static Kind standard(int format) {
        return switch (format) {
            case 9, 10 -> Kind.PER_CENT;
            case 12, 13 -> Kind.FRACTION;
            case 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47 -> Kind.DATE;
            default -> (format >= 27 && format <= 36) || (format >= 50 && format <= 58) ? Kind.DATE : Kind.PLAIN;
        };
    }

    private static Kind kind(String code) {
        String number = BESIDE_THE_NUMBER.matcher(code).replaceAll("");
        if (number.contains("%")) {
            return Kind.PER_CENT;
        }
        if (FRACTION.matcher(number).find()) {
            return Kind.FRACTION;
        }
        return !number.contains("General") && DATE.matcher(number).find() ? Kind.DATE : Kind.PLAIN;
    }
}
