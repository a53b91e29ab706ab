package io.github.psadelivery.model.delivery.chain;

import java.util.List;

/**
 * Who acts on whom, from the minister to the front line.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides on joint delivery of PSAs and the CSR 2007 changes; Thomas and Kirkland 2016: a good chain is
 * clear, everybody in it is accountable, and everybody is bought in. <b>Assumption</b>: a chain has no circle, and each
 * of its members leads to the front line.
 *
 * @param nodes who is in the chain
 * @param links who acts on whom
 * @param clear whether everybody knows their part
 * @param accountable whether everybody answers for their part
 * @param boughtIn whether everybody wants it to succeed
 */
public record DeliveryChain(
        List<ChainNode> nodes, List<ChainLink> links, boolean clear, boolean accountable, boolean boughtIn) {

    /** Copies the lists. */
    public DeliveryChain {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }
}
