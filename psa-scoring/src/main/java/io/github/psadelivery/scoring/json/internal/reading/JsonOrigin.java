package io.github.psadelivery.scoring.json.internal.reading;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.scoring.json.internal.parsing.TextSource;
import io.github.psadelivery.scoring.source.Origin;

/**
 * An assessment in a JSON text.
 *
 * @param path the way to the assessment, such as {@code $[3]}
 */
record JsonOrigin(TextSource source, String path) implements Origin {

    @Override
    public Place whole() {
        return source.value(path);
    }

    @Override
    public Place item(String item) {
        return source.value(path + ".ratings." + item);
    }

    @Override
    public Place printedLabel() {
        return source.value(path + ".date.printed");
    }

    @Override
    public Place published() {
        return source.value(path + ".published.likelihood");
    }
}
