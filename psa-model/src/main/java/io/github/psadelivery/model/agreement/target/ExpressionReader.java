package io.github.psadelivery.model.agreement.target;

import io.github.psadelivery.model.agreement.target.ExpressionReading.Understood;
import io.github.psadelivery.model.agreement.target.ExpressionReading.Unreadable;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads ids joined by {@code and}, {@code or} and parentheses; {@code and} binds more closely. */
final class ExpressionReader {
    private static final int DEEPEST = 50;

    private final List<Token> tokens;
    private final int end;
    private int next;
    private int depth;
    private Optional<Unreadable> trouble = Optional.empty();

    ExpressionReader(String text) {
        this.end = text.length() + 1;
        this.tokens = tokens(text);
    }

    private record Token(String text, int column, boolean quoted) {

        boolean is(String word) {
            return !quoted && text.toLowerCase(Locale.ROOT).equals(word);
        }
    }

    ExpressionReading read() {
        ElementCondition condition = either();
        if (trouble.isEmpty() && next < tokens.size()) {
            Token token = tokens.get(next);
            tell(
                    token.column(),
                    "%s stands where the words should join on or end.".formatted(Findings.quoted(token.text())),
                    token.is(")") ? "Take it out, or open a parenthesis before it." : "Write “and” or “or” before it.");
        }
        return trouble.isPresent() ? trouble.get() : new Understood(condition);
    }

    private ElementCondition either() {
        List<ElementCondition> parts = joined("or", this::both);
        return parts.size() == 1 ? parts.get(0) : new ElementCondition.Any(parts);
    }

    private ElementCondition both() {
        List<ElementCondition> parts = joined("and", this::one);
        return parts.size() == 1 ? parts.get(0) : new ElementCondition.Every(parts);
    }

    private List<ElementCondition> joined(String word, Supplier<ElementCondition> part) {
        List<ElementCondition> parts = new ArrayList<>();
        parts.add(part.get());
        while (trouble.isEmpty() && isNext(word)) {
            next++;
            parts.add(part.get());
        }
        return parts;
    }

    private ElementCondition one() {
        if (isNext("(")) {
            return inParentheses();
        }
        int column = column();
        if (next == tokens.size()) {
            return tell(column, "The words end where an element should stand.", "Write the id of an element there.");
        }
        Token token = tokens.get(next++);
        if (token.is("not")) {
            return tell(
                    column,
                    "“not” cannot stand here: meeting one more element must never count against a target.",
                    "Say which elements must be met.");
        } else if (token.is("and") || token.is("or") || token.is(")")) {
            return tell(
                    column,
                    "%s stands where an element should.".formatted(Findings.quoted(token.text())),
                    "Write the id of an element before it.");
        }
        return new ElementCondition.Element(token.text());
    }

    private ElementCondition inParentheses() {
        int opened = column();
        if (++depth > DEEPEST) {
            return tell(
                    opened, "The parentheses are nested too deeply.", "Nest them at most %s deep.".formatted(DEEPEST));
        }
        next++;
        ElementCondition inner = either();
        if (trouble.isEmpty() && !isNext(")")) {
            return tell(opened, "The parenthesis is never closed.", "Close it after the last element it holds.");
        }
        next++;
        depth--;
        return inner;
    }

    private boolean isNext(String word) {
        return next < tokens.size() && tokens.get(next).is(word);
    }

    private int column() {
        return next < tokens.size() ? tokens.get(next).column() : end;
    }

    /** Keeps the first trouble; what is returned is never used. */
    private ElementCondition tell(int column, String message, String advice) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(new Unreadable(column, message, advice));
        }
        return new ElementCondition.Every(List.of());
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            char sign = text.charAt(start);
            int stop = start + 1;
            if (sign == '"') {
                int closing = text.indexOf('"', stop);
                if (closing < 0) {
                    tell(start + 1, "The quotation mark is never closed.", "Close it after the id.");
                    return List.of();
                }
                tokens.add(new Token(text.substring(start + 1, closing), start + 1, true));
                stop = closing + 1;
            } else if (sign == '(' || sign == ')') {
                tokens.add(new Token(String.valueOf(sign), start + 1, false));
            } else if (!Character.isWhitespace(sign)) {
                while (stop < text.length() && isOfWord(text.charAt(stop))) {
                    stop++;
                }
                tokens.add(new Token(text.substring(start, stop), start + 1, false));
            }
            start = stop;
        }
        return tokens;
    }

    private static boolean isOfWord(char sign) {
        return !Character.isWhitespace(sign) && sign != '(' && sign != ')' && sign != '"';
    }
}
