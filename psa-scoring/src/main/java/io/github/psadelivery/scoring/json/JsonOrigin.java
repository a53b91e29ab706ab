package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.scoring.source.Origin;

/**
 * An assessment in a JSON file.
 *
 * @param path the way to the assessment, such as {@code $[3]}
 */
record JsonOrigin(String file, String path) implements Origin {

    @Override
    public Place whole() {
        return new Place.Path(file, path);
    }

    @Override
    public Place item(String item) {
        return new Place.Path(file, path + ".ratings." + item);
    }

    @Override
    public Place printedLabel() {
        return new Place.Path(file, path + ".date.printed");
    }

    @Override
    public Place published() {
        return new Place.Path(file, path + ".published.likelihood");
    }
}
