package io.github.psadelivery.scoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.psadelivery.scoring.architecture.broken.ShowsDrools;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.psadelivery");

    @Test
    void theModelStandsAlone() {
        ArchitectureRules.MODEL_STANDS_ALONE.check(CLASSES);
    }

    @Test
    void rulesDoNotKnowScoring() {
        ArchitectureRules.RULES_DO_NOT_KNOW_SCORING.check(CLASSES);
    }

    @Test
    void noPackagesFormACycle() {
        ArchitectureRules.NO_PACKAGE_CYCLES.check(CLASSES);
    }

    @Test
    void eachLibraryIsKnownInOnePlace() {
        ArchitectureRules.DROOLS_IN_THE_ENGINE_ONLY.check(CLASSES);
        ArchitectureRules.JACKSON_IN_JSON_ONLY.check(CLASSES);
        ArchitectureRules.FASTEXCEL_IN_THE_WRITER_OF_WORKBOOKS_ONLY.check(CLASSES);
        ArchitectureRules.PICOCLI_IN_CLI_ONLY.check(CLASSES);
        ArchitectureRules.JQWIK_IN_TESTING_ONLY.check(CLASSES);
    }

    @Test
    void noPublicSignatureShowsAForeignType() {
        ArchitectureRules.NO_FOREIGN_TYPE_IN_A_PUBLIC_SIGNATURE.check(CLASSES);
    }

    @Test
    void noPackageHasOverFifteenTypes() {
        Map<String, Integer> typesByPackage = new TreeMap<>();
        CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> typesByPackage.merge(type.getPackageName(), 1, Integer::sum));

        assertThat(typesByPackage)
                .isNotEmpty()
                .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(15));
    }

    @Test
    void aBrokenRuleIsCaught() {
        JavaClasses broken = new ClassFileImporter().importPackagesOf(ShowsDrools.class);

        assertBroken(ArchitectureRules.NO_FOREIGN_TYPE_IN_A_PUBLIC_SIGNATURE, broken);
        assertBroken(ArchitectureRules.DROOLS_IN_THE_ENGINE_ONLY, broken);
    }

    private static void assertBroken(ArchRule rule, JavaClasses classes) {
        assertThat(rule.evaluate(classes).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
