package io.github.psadelivery.model.delivery.chain;

/**
 * Somebody in a delivery chain, such as a department, an inspectorate or all schools.
 *
 * <p>Thread-safety: immutable.
 *
 * @param id what names the node in its chain
 * @param name who it is
 * @param sector to which sector it belongs
 * @param frontLine whether it serves the public itself
 */
public record ChainNode(String id, String name, ChainSector sector, boolean frontLine) {}
