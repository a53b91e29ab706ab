package io.github.psadelivery.scoring.json.internal.record;

import static io.github.psadelivery.model.problem.ProblemCode.WRONG_TYPE;

import io.github.psadelivery.scoring.json.internal.parsing.Fields;
import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.parsing.Shape;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record: an object with a field for each component. Its components are set once, since they may hold the like of it. */
final class RecordType implements ValueType.Named {
    static final String KIND = "kind";

    private final String name;
    private final Optional<String> kind;
    private final MethodHandle constructor;
    private List<Component> components = List.of();
    private Component[] componentByPlace = new Component[0];
    private @Nullable Object[] absent = new Object[0];
    private Shape shape = Shape.of("{}", List.of(), List.of());

    /** @param kind what the object says of itself, if it is one of several that may stand in its place */
    RecordType(String name, Optional<String> kind, MethodHandle constructor) {
        this.name = name;
        this.kind = kind;
        this.constructor = constructor;
    }

    void set(List<Component> all) {
        this.components = List.copyOf(all);
        this.componentByPlace = all.toArray(Component[]::new);
        this.absent = all.stream().map(one -> one.presence().absent()).toArray();
        Stream<String> kindFirst = kind.map(any -> KIND).stream();
        this.shape = Shape.inOrder(
                example(),
                Stream.concat(kindFirst, all.stream().map(Component::name)).toList(),
                all.stream().filter(Component::isRequired).map(Component::name).toList());
    }

    /** What the object says of itself. */
    Optional<String> kind() {
        return kind;
    }

    @Override
    public @Nullable Object read(JsonInput in) {
        int errorsBefore = in.problems().errors();
        int firstPlace = kind.isPresent() ? 1 : 0;
        @Nullable Object[] values = absent.clone();
        Fields fields = in.fields(shape);
        for (int place = fields.nextPlace(); place >= 0; place = fields.nextPlace()) {
            if (place >= firstPlace) {
                values[place - firstPlace] = componentByPlace[place - firstPlace].read(in);
            }
        }
        fields.tellMissing();
        return in.problems().errors() == errorsBefore ? made(values, in) : null;
    }

    /** A constructor refuses only what a check would have to, and is not always asked before one. */
    private @Nullable Object made(@Nullable Object[] values, JsonInput in) {
        try {
            return Handles.made(constructor, values);
        } catch (IllegalArgumentException refused) {
            in.problems()
                    .here(
                            WRONG_TYPE,
                            "These values do not go together.",
                            String.valueOf(refused.getMessage()).replaceAll("\\s+", " "));
            return null;
        }
    }

    @Override
    public void write(Object value, JsonText to) {
        to.object();
        kind.ifPresent(word -> to.words(KIND, word));
        for (Component component : componentByPlace) {
            component.write(value, to);
        }
        to.endObject();
    }

    @Override
    public String example() {
        Stream<String> kindFirst = kind.map("\"kind\": \"%s\""::formatted).stream();
        return Stream.concat(
                        kindFirst,
                        components.stream()
                                .filter(Component::isRequired)
                                .map(one -> "\"%s\": %s"
                                        .formatted(
                                                one.name(),
                                                one.type() instanceof RecordType || one.type() instanceof KindType
                                                        ? "{…}"
                                                        : one.type().example())))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void definition(JsonText to, FieldWords words) {
        to.words("type", "object").object("properties");
        kind.ifPresent(word -> to.object(KIND)
                .words("description", words.of(name, KIND))
                .words("const", word)
                .endObject());
        components.forEach(component -> component.schema(to, words.of(name, component.name())));
        to.endObject();
        Stream<String> kindFirst = kind.map(any -> KIND).stream();
        to.list("required", Stream.concat(kindFirst, shape.required().stream()).toList());
        to.truth("additionalProperties", false);
    }

    @Override
    public List<ValueType> parts() {
        return components.stream().map(Component::type).toList();
    }
}
