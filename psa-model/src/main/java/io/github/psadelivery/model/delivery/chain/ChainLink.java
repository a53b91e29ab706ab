package io.github.psadelivery.model.delivery.chain;

import java.util.Optional;

/**
 * One step of a delivery chain: somebody acts on somebody nearer to the front line.
 *
 * <p>Absence: no lever means that the one has no means to move the other; no relationship or feedback means that none
 * was described.
 *
 * <p>Thread-safety: immutable.
 *
 * @param from the id of the node that acts
 * @param to the id of the node that is acted on
 * @param lever the id of the lever in the plan, or its name
 * @param relationship how the two stand to each other, such as a contract
 * @param performanceFeedback how the one learns how the other does
 */
public record ChainLink(
        String from,
        String to,
        Optional<String> lever,
        Optional<String> relationship,
        Optional<String> performanceFeedback) {}
