package io.github.psadelivery.scoring.report;

import io.github.psadelivery.scoring.explanation.Passage;
import java.util.List;

/** A page of plain text under way: paragraphs, each beneath the other, with line feeds only. */
final class TextPage implements Page {
    static final int WIDTH = 120;
    private static final int PROSE = 110;
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    @Override
    public TextPage title(String words) {
        return paragraph(words);
    }

    @Override
    public TextPage paragraph(String words) {
        return passage(Passage.of(words));
    }

    @Override
    public TextPage passage(Passage passage) {
        write(passage, 0);
        return this;
    }

    @Override
    public TextPage passages(List<Passage> passages) {
        passages.forEach(passage -> write(passage, 0));
        return this;
    }

    /** Adds lines that are laid out already. */
    TextPage lines(List<String> lines) {
        lines.forEach(line -> text.append(line).append('\n'));
        return this;
    }

    @Override
    public TextPage blank() {
        text.append('\n');
        return this;
    }

    @Override
    public TextPage section(String heading, List<Passage> passages) {
        return passages.isEmpty() ? this : blank().passage(new Passage(heading, passages));
    }

    private void write(Passage passage, int depth) {
        String indent = STEP.repeat(depth);
        String hanging = indent + STEP + STEP;
        List<String> lines = TextWrap.wrap(passage.text(), PROSE - hanging.length());
        for (int line = 0; line < lines.size(); line++) {
            text.append(line == 0 ? indent : hanging).append(lines.get(line)).append('\n');
        }
        passage.details().forEach(detail -> write(detail, depth + 1));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
