package io.github.psadelivery.scoring.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Chromium without a window, driven by its DevTools protocol over the JDK's own web socket. One page, one thread. */
final class Browser implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final int SECONDS = 60;

    private final ObjectMapper json = new ObjectMapper();
    private final Process process;
    private final Answers answers = new Answers();
    private final AtomicInteger asked = new AtomicInteger();
    private final WebSocket socket;
    private final String session;

    private Browser(Process process, String address) throws Exception {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), answers)
                .get(SECONDS, TimeUnit.SECONDS);
        String target = ask("Target.createTarget", "", Map.of("url", "about:blank"))
                .path("targetId")
                .asText();
        this.session = ask("Target.attachToTarget", "", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        ask("Page.enable", Map.of());
    }

    /** Starts one with a profile of its own in this folder. */
    static Browser start(Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        "chromium",
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-extensions",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--lang=en",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new Browser(process, address(process));
        } catch (Exception failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    /** Reads what the browser tells on its way up, and goes on reading, since a full pipe would stop it. */
    private static String address(Process process) throws Exception {
        CompletableFuture<String> address = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    StringBuilder told = new StringBuilder();
                    try (BufferedReader lines = process.errorReader(UTF_8)) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            told.append(line).append('\n');
                            Matcher found = ADDRESS.matcher(line);
                            if (found.find()) {
                                address.complete(found.group(1));
                            }
                        }
                    } catch (IOException ended) {
                        told.append(ended.getMessage());
                    }
                    address.completeExceptionally(new IllegalStateException("Chromium did not start:\n" + told));
                },
                "chromium's stderr");
        reader.setDaemon(true);
        reader.start();
        return address.get(SECONDS, TimeUnit.SECONDS);
    }

    private JsonNode ask(String method, Map<String, ?> parameters) throws Exception {
        return ask(method, session, parameters);
    }

    private JsonNode ask(String method, String inSession, Map<String, ?> parameters) throws Exception {
        int id = asked.incrementAndGet();
        ObjectNode question = json.createObjectNode().put("id", id).put("method", method);
        if (!inSession.isEmpty()) {
            question.put("sessionId", inSession);
        }
        question.set("params", json.valueToTree(parameters));
        CompletableFuture<JsonNode> answer = answers.to(id);
        socket.sendText(json.writeValueAsString(question), true).get(SECONDS, TimeUnit.SECONDS);
        JsonNode told = answer.get(SECONDS, TimeUnit.SECONDS);
        if (told.has("error")) {
            throw new IllegalStateException(method + ": " + told.get("error"));
        }
        return told.path("result");
    }

    /** Shows what would be shown on a screen of this size, or printed. */
    void look(int width, int height, boolean isPrint) throws Exception {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        ask("Emulation.setEmulatedMedia", Map.of("media", isPrint ? "print" : "screen"));
    }

    /** Opens a page and waits until all of it is there. */
    void open(Path page) throws Exception {
        String address = page.toUri().toString();
        ask("Page.navigate", Map.of("url", address));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!evaluate("document.readyState + ' ' + location.href").asText().equals("complete " + address)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The page did not open: " + address);
            }
            Thread.sleep(20);
        }
    }

    /** Runs an expression in the page, waits for its promise if it gives one, and gives its value. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Keeps a picture of the whole page, or of as much of it as fits so many pixels. */
    void picture(Path file, int tallest) throws Exception {
        JsonNode size = ask("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
        Map<String, ?> clip = Map.of(
                "x", 0,
                "y", 0,
                "width", size.path("width").asInt(),
                "height", Math.min(tallest, size.path("height").asInt()),
                "scale", 1);
        JsonNode picture =
                ask("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        Files.write(file, picture.path("data").binaryValue());
    }

    /** Keeps the page as it is printed. */
    void print(Path file) throws Exception {
        JsonNode printed = ask("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        Files.write(file, printed.path("data").binaryValue());
    }

    @Override
    public void close() {
        try {
            ask("Browser.close", "", Map.of());
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (Exception gone) {
            throw new IllegalStateException("Chromium did not end by itself.", gone);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Takes the browser's answers, which may come in pieces. */
    private final class Answers implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> answerByQuestion = new ConcurrentHashMap<>();
        private final StringBuilder pieces = new StringBuilder();

        CompletableFuture<JsonNode> to(int question) {
            return answerByQuestion.computeIfAbsent(question, id -> new CompletableFuture<>());
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean isLast) {
            pieces.append(piece);
            if (isLast) {
                String text = pieces.toString();
                pieces.setLength(0);
                try {
                    JsonNode told = json.readTree(text);
                    if (told.has("id")) {
                        to(told.get("id").asInt()).complete(told);
                    }
                } catch (IOException notJson) {
                    throw new IllegalStateException("Chromium told no JSON: " + text, notJson);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket from, Throwable failed) {
            answerByQuestion.values().forEach(answer -> answer.completeExceptionally(failed));
        }
    }
}
