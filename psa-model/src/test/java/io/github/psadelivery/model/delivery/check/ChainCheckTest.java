package io.github.psadelivery.model.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.delivery.chain.ChainLink;
import io.github.psadelivery.model.delivery.chain.ChainNode;
import io.github.psadelivery.model.delivery.chain.ChainSector;
import io.github.psadelivery.model.delivery.chain.DeliveryChain;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    /** Nodes such as {@code school!}, where the mark says front line, and links such as {@code agency>school}. */
    private static List<String> found(String nodes, String links) {
        return found(new DeliveryChain(
                words(nodes)
                        .map(name -> new ChainNode(
                                name.replace("!", ""), name, ChainSector.OTHER_PUBLIC, name.endsWith("!")))
                        .toList(),
                words(links).map(ChainCheckTest::link).toList(),
                true,
                true,
                true));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static ChainLink link(String text) {
        String[] ends = text.split(">");
        return new ChainLink(ends[0], ends[1], Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<String> found(DeliveryChain chain) {
        Findings findings = Findings.at(new Place.Path("r.json", "$"));
        new ChainCheck(chain, findings).run();
        return findings.list().stream()
                .map(problem ->
                        problem.code() + " " + problem.place().describe().replace("r.json, ", ""))
                .toList();
    }

    @Test
    void aChainFromTheMinisterToTheFrontLineIsGood() {
        assertThat(found(
                        "minister department council school!", "minister>department department>council council>school"))
                .isEmpty();
        assertThat(found("minister a b school!", "minister>a minister>b a>school b>school"))
                .isEmpty();
        assertThat(found("", "")).isEmpty();
    }

    @Test
    void aCircleIsToldAtOneOfItsLinks() {
        assertThat(found("minister a b school!", "minister>a a>b b>a b>school")).containsExactly("DLV-009 $.links[1]");
        assertThat(found("school!", "school>school")).containsExactly("DLV-009 $.links[0]");
    }

    @Test
    void everybodyLeadsToTheFrontLine() {
        assertThat(found("minister inspectorate school!", "minister>school minister>inspectorate"))
                .containsExactly("DLV-010 $.nodes[1]");
        assertThat(found("minister school", "minister>school"))
                .containsExactly("DLV-010 $.nodes[0]", "DLV-010 $.nodes[1]");
    }

    @Test
    void linksNameNodes() {
        assertThat(found("minister school!", "minister>shcool minister>school"))
                .containsExactly("DLV-001 $.links[0].to");
    }

    @Test
    void nodesStandOnce() {
        assertThat(found("school! school!", "")).containsExactly("DLV-002 $.nodes[1].id");
    }

    @Test
    void aVeryLongChainIsFollowedToItsEnd() {
        DeliveryChain chain = new DeliveryChain(
                IntStream.range(0, 50_000)
                        .mapToObj(i -> new ChainNode("n" + i, "", ChainSector.PRIVATE, i == 49_999))
                        .toList(),
                IntStream.range(1, 50_000)
                        .mapToObj(i -> link("n" + (i - 1) + ">n" + i))
                        .toList(),
                false,
                false,
                false);

        assertThat(found(chain)).isEmpty();
    }
}
