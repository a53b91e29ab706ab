package io.github.psadelivery.scoring.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** How the house hangs together, as rules over its classes. */
final class ArchitectureRules {
    static final ArchRule MODEL_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("io.github.psadelivery.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("io.github.psadelivery.model..", "java..", "org.jspecify..")
            .because("the model is the JDK and JSpecify only");

    static final ArchRule RULES_DO_NOT_KNOW_SCORING = noClasses()
            .that()
            .resideInAPackage("io.github.psadelivery.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.psadelivery.scoring..")
            .because("dependencies point one way: scoring, rules, model");

    static final ArchRule NO_PACKAGE_CYCLES = slices().matching("io.github.psadelivery.(**)")
            .should()
            .beFreeOfCycles()
            .because("a reader follows a score in one direction");

    static final ArchRule DROOLS_IN_THE_ENGINE_ONLY =
            only("..rules.engine..", "org.drools..", "org.kie..", "org.mvel2..");
    static final ArchRule JACKSON_IN_JSON_ONLY = only("..scoring.json..", "tools.jackson..");
    static final ArchRule FASTEXCEL_IN_THE_WRITER_OF_WORKBOOKS_ONLY =
            only("..rules.table.workbook.writing..", "org.dhatim..");
    static final ArchRule PICOCLI_IN_CLI_ONLY = only("..scoring.cli..", "picocli..");
    static final ArchRule JQWIK_IN_TESTING_ONLY = only("..scoring.testing.jqwik..", "net.jqwik..");

    static final ArchRule NO_FOREIGN_TYPE_IN_A_PUBLIC_SIGNATURE = classes()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should(showNoTypeOf(
                    "org.drools.",
                    "org.kie.",
                    "org.mvel2.",
                    "tools.jackson.",
                    "picocli.",
                    "de.siegmar.",
                    "org.dhatim."))
            .because("an embedder compiles against our types only, and not against the command line");

    private ArchitectureRules() {}

    private static ArchRule only(String home, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because("this library is known only in " + home);
    }

    private static ArchCondition<JavaClass> showNoTypeOf(String... libraries) {
        return new ArchCondition<>("show no type of " + List.of(libraries)) {
            @Override
            public void check(JavaClass shown, ConditionEvents events) {
                if (!isPublic(shown)) {
                    return;
                }
                shown.getMembers().stream()
                        .filter(member -> isVisible(member))
                        .forEach(member -> typesOf(member)
                                .filter(type -> Stream.of(libraries).anyMatch(type.getName()::startsWith))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " shows " + type.getName()))));
                Stream.concat(shown.getRawSuperclass().stream(), shown.getRawInterfaces().stream())
                        .filter(type -> Stream.of(libraries).anyMatch(type.getName()::startsWith))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(shown, shown.getName() + " extends " + type.getName())));
            }
        };
    }

    private static boolean isPublic(JavaClass shown) {
        return shown.getModifiers().contains(JavaModifier.PUBLIC)
                && shown.getEnclosingClass().map(ArchitectureRules::isPublic).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getAllInvolvedRawTypes().stream();
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream()
                                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }
}
