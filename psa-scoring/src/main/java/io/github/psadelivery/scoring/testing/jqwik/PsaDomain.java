package io.github.psadelivery.scoring.testing.jqwik;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * The field as a jqwik domain: with {@code @Domain(PsaDomain.class)} a property takes our types from here, and nothing
 * else unless another domain is named beside it.
 *
 * <pre>{@code
 * @Property
 * @Domain(PsaDomain.class)
 * void anyAssessmentIsScored(@ForAll Assessment assessment) {
 *     scorer.score(assessment).orThrow();
 * }
 * }</pre>
 */
public final class PsaDomain implements DomainContext {
    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new PsaArbitraryProvider());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }
}
