package io.github.psadelivery.scoring.architecture.broken;

import org.kie.api.KieBase;

/** Breaks the rules of the house on purpose: knows Drools outside the engine, and shows it. */
public interface ShowsDrools {
    KieBase rules();
}
