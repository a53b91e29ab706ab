package io.github.psadelivery.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.drl.FreeDrl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs only where the build takes drools-mvel off the class path, with all that only it brings. */
@Tag("without-mvel-only")
class WithoutMvelTest {

    @Test
    void droolsMvelIsReallyNotThere() {
        assertThatThrownBy(() -> Class.forName("org.drools.mvel.MVELConstraintBuilder"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> Class.forName("org.drools.compiler.builder.impl.KnowledgeBuilderImpl"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void theShippedCasesComeOutAsWithIt() {
        assertThat(PsaScorer.standard().verify()).isEmpty();
    }

    @Test
    void freeDrlIsRefusedInPlainWords() {
        FreeDrl drl = FreeDrl.of("free.drl", "rule \"x\" when then end");

        assertThat(PsaScorer.withFreeDrl(Rubrics.standard(), drl).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.DRL_DOES_NOT_COMPILE);
                    assertThat(problem.message()).contains("drools-mvel");
                })
                .extracting(Problem::isError)
                .isEqualTo(true);
    }
}
