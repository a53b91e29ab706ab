package io.github.psadelivery.model.delivery.check;

import static io.github.psadelivery.model.problem.internal.Findings.quoted;

import io.github.psadelivery.model.delivery.ChainLink;
import io.github.psadelivery.model.delivery.ChainNode;
import io.github.psadelivery.model.delivery.DeliveryChain;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A delivery chain: it has no circle, and everybody in it leads to the front line. Without recursion, however long it is. */
final class ChainCheck {
    private final DeliveryChain chain;
    private final Findings at;
    private final Map<String, List<String>> sourcesByTarget = new HashMap<>();
    private final Map<String, Integer> openTargetsBySource = new HashMap<>();

    ChainCheck(DeliveryChain chain, Findings at) {
        this.chain = chain;
        this.at = at;
        for (ChainLink link : chain.links()) {
            sourcesByTarget.computeIfAbsent(link.to(), target -> new ArrayList<>()).add(link.from());
            openTargetsBySource.merge(link.from(), 1, Integer::sum);
        }
    }

    void run() {
        Set<String> nodes = PlanIds.check(chain.nodes(), ChainNode::id, "nodes", at);
        for (int i = 0; i < chain.links().size(); i++) {
            Findings here = at.in("links", i);
            Named.check(chain.links().get(i).from(), nodes, "node", here.in("from"));
            Named.check(chain.links().get(i).to(), nodes, "node", here.in("to"));
        }
        circle(nodes);
        frontLine();
    }

    /** Takes away who leads to nobody, again and again; whoever is left leads into a circle. */
    private void circle(Set<String> nodes) {
        Set<String> all = new HashSet<>(nodes);
        all.addAll(sourcesByTarget.keySet());
        Deque<String> leadsNowhere = new ArrayDeque<>();
        all.stream().filter(node -> !openTargetsBySource.containsKey(node)).forEach(leadsNowhere::add);
        while (!leadsNowhere.isEmpty()) {
            for (String source : sourcesByTarget.getOrDefault(leadsNowhere.remove(), List.of())) {
                if (openTargetsBySource.merge(source, -1, Integer::sum) == 0) {
                    openTargetsBySource.remove(source);
                    leadsNowhere.add(source);
                }
            }
        }
        for (int i = 0; i < chain.links().size(); i++) {
            ChainLink link = chain.links().get(i);
            if (openTargetsBySource.containsKey(link.from()) && openTargetsBySource.containsKey(link.to())) {
                at.in("links", i)
                        .add(
                                ProblemCode.CHAIN_CIRCLE,
                                "The link from %s to %s is part of a circle, or leads into one."
                                        .formatted(quoted(link.from()), quoted(link.to())),
                                "Take out the link that leads back.");
                return;
            }
        }
    }

    private void frontLine() {
        Set<String> connected = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        chain.nodes().stream()
                .filter(ChainNode::frontLine)
                .map(ChainNode::id)
                .filter(connected::add)
                .forEach(next::add);
        while (!next.isEmpty()) {
            sourcesByTarget.getOrDefault(next.remove(), List.of()).stream()
                    .filter(connected::add)
                    .forEach(next::add);
        }
        for (int i = 0; i < chain.nodes().size(); i++) {
            ChainNode node = chain.nodes().get(i);
            if (!connected.contains(node.id())) {
                at.in("nodes", i)
                        .add(
                                ProblemCode.CHAIN_MISSES_FRONT_LINE,
                                "No way leads from %s to the front line.".formatted(quoted(node.id())),
                                "Add the missing link, or mark who serves the public as front line.");
            }
        }
    }
}
