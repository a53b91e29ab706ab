/**
 * What a Public Service Agreement is, and what an assessor states about it: values only, no rules.
 *
 * <p>Uses the JDK alone; JSpecify is needed to compile, never to run.
 */
module io.github.psadelivery.model {
    requires static org.jspecify;

    exports io.github.psadelivery.model.agreement;
    exports io.github.psadelivery.model.agreement.check;
    exports io.github.psadelivery.model.agreement.corporate;
    exports io.github.psadelivery.model.agreement.local;
    exports io.github.psadelivery.model.agreement.plan;
    exports io.github.psadelivery.model.agreement.target;
    exports io.github.psadelivery.model.agreement.terms;
    exports io.github.psadelivery.model.assessment;
    exports io.github.psadelivery.model.delivery;
    exports io.github.psadelivery.model.delivery.chain;
    exports io.github.psadelivery.model.delivery.check;
    exports io.github.psadelivery.model.delivery.path;
    exports io.github.psadelivery.model.governance;
    exports io.github.psadelivery.model.governance.implementation;
    exports io.github.psadelivery.model.measurement;
    exports io.github.psadelivery.model.measurement.check;
    exports io.github.psadelivery.model.problem;
    exports io.github.psadelivery.model.routine;
    exports io.github.psadelivery.model.scale;
}
