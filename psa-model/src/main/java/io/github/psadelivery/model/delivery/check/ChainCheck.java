package io.github.psadelivery.model.delivery.check;

import static io.github.psadelivery.model.problem.internal.Findings.quoted;

import io.github.psadelivery.model.delivery.chain.ChainLink;
import io.github.psadelivery.model.delivery.chain.ChainNode;
import io.github.psadelivery.model.delivery.chain.DeliveryChain;
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
import java.util.function.Function;

/** A delivery chain: it has no circle, and everybody in it leads to the front line. Needs no recursion, however long. */
final class ChainCheck {
    private final DeliveryChain chain;
    private final Findings at;

    ChainCheck(DeliveryChain chain, Findings at) {
        this.chain = chain;
        this.at = at;
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

    private void circle(Set<String> nodes) {
        Set<String> leadingOn = withoutEnds(nodes, ChainLink::from, ChainLink::to);
        Set<String> inCircles = withoutEnds(leadingOn, ChainLink::to, ChainLink::from);
        for (int i = 0; i < chain.links().size(); i++) {
            ChainLink link = chain.links().get(i);
            if (inCircles.contains(link.from()) && inCircles.contains(link.to())) {
                at.in("links", i)
                        .add(
                                ProblemCode.CHAIN_CIRCLE,
                                "The link from %s to %s is part of a circle."
                                        .formatted(quoted(link.from()), quoted(link.to())),
                                "Take out the link that leads back.");
                return;
            }
        }
    }

    /** Takes away who has no link to others, again and again; whoever is left has links into circles only. */
    private Set<String> withoutEnds(
            Set<String> nodes, Function<ChainLink, String> from, Function<ChainLink, String> to) {
        Map<String, Integer> linksByNode = new HashMap<>();
        Map<String, List<String>> sourcesByTarget = new HashMap<>();
        for (ChainLink link : chain.links()) {
            if (nodes.contains(link.from()) && nodes.contains(link.to())) {
                linksByNode.merge(from.apply(link), 1, Integer::sum);
                sourcesByTarget
                        .computeIfAbsent(to.apply(link), target -> new ArrayList<>())
                        .add(from.apply(link));
            }
        }
        Set<String> left = new HashSet<>(nodes);
        Deque<String> ends = new ArrayDeque<>();
        nodes.stream().filter(node -> !linksByNode.containsKey(node)).forEach(ends::add);
        while (!ends.isEmpty()) {
            String end = ends.remove();
            left.remove(end);
            for (String source : sourcesByTarget.getOrDefault(end, List.of())) {
                if (linksByNode.merge(source, -1, Integer::sum) == 0) {
                    ends.add(source);
                }
            }
        }
        return left;
    }

    private void frontLine() {
        Map<String, List<String>> sourcesByTarget = new HashMap<>();
        chain.links()
                .forEach(link -> sourcesByTarget
                        .computeIfAbsent(link.to(), target -> new ArrayList<>())
                        .add(link.from()));
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
