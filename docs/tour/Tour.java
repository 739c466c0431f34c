import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One sale from the quote to the credit note, played by three people against a running server with the demo company.
 * Needs a JDK and nothing else:
 *
 * <pre>java docs/tour/Tour.java [server, default http://localhost:8080] [folder for the papers, default tour-papers]</pre>
 *
 * <p>Tatiana sells 100 pens, 30 notebooks and 30 bags at a price that her administrator has to approve; the goods leave
 * in two deliveries; the accountant is paid; ten pens come back.
 */
public final class Tour {

    private static final String PASSWORD = "comptoir-demo";

    private final String server;
    private final Path folder;

    private Tour(String server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var server = args.length > 0 ? args[0] : "http://localhost:8080";
        var folder = Files.createDirectories(Path.of(args.length > 1 ? args[1] : "tour-papers"));
        new Tour(server, folder).play();
    }

    private void play() throws IOException, InterruptedException {
        var tatiana = logIn("commercial@demo.example");
        var denis = logIn("admin@demo.example");
        var celine = logIn("agent@demo.example");

        title("A quote");
        var customer = tatiana.get("/customers?code=C00001").at("items").at(0);
        var lines = List.of(line(tatiana, "STYLO", 100), line(tatiana, "CARNET", 30), line(tatiana, "SAC", 30));
        var quote = tatiana.post(
                "/quotes",
                Map.of(
                        "customerId", customer.text("id"),
                        "lines", lines,
                        "discounts", List.of(Map.of("kind", "PERCENT", "value", "16"))));
        tell(quote);
        tatiana.paper("quotes", quote, "1-draft-quote");
        tell("Over her ceiling of 15 % she may not send it herself: ", quote.at("actions").at("send").text("allowed"));
        quote = tell(denis.command("quotes", quote, "send", Map.of("channel", "PRINT")));
        denis.paper("quotes", quote, "2-quote");
        quote = tell(tatiana.command("quotes", quote, "accept", Map.of("by", "Mme Dupont")));

        title("An order, which has to be approved");
        var order = tell(tatiana.command("quotes", quote, "convert", Map.of()));
        order = tell(tatiana.command("sales-orders", order, "validate", Map.of()));
        order = tell(denis.command("sales-orders", order, "approve", Map.of()));
        order = tatiana.command("sales-orders", order, "acknowledge", Map.of());
        tatiana.paper("sales-orders", order, "3-acknowledgement", "acknowledgement");

        title("Two deliveries, and the stock that follows");
        var pen = order.at("lines").at(0).text("productId");
        tell("Pens on the shelf: ", onHand(celine, pen));
        var first = tatiana.command("sales-orders", order, "delivery-notes", Map.of("lines", partOf(order)));
        first = deliver(tatiana, first);
        var second = deliver(tatiana, tatiana.command("sales-orders", tatiana.again("sales-orders", order),
                "delivery-notes", Map.of()));
        tatiana.paper("delivery-notes", first, "4-delivery-note");
        tell("Pens on the shelf: ", onHand(celine, pen));
        order = tell(tatiana.again("sales-orders", order));
        tatiana.paper("sales-orders", order, "5-order");

        title("One invoice for both, and what the accountant has to expect");
        var ids = List.of(first.text("id"), second.text("id"));
        var invoice = tell(tatiana.post("/invoices", Map.of("deliveryNoteIds", ids)));
        invoice = tell(tatiana.command("invoices", invoice, "issue", Map.of()));
        tatiana.paper("invoices", invoice, "6-invoice");
        var due = invoice.at("dueDates").at(0);
        tell("Due on " + due.text("dueDate") + ": ", due.text("amount"));
        var payment = tell(celine.post("/payments", pay(invoice)));
        celine.paper("payments", payment, "7-receipt");
        order = tell(tatiana.command("sales-orders", tatiana.again("sales-orders", order), "close", Map.of()));

        title("Ten pens come back");
        var back = tell(tatiana.post("/returns", returning(first)));
        back = tell(denis.command("returns", back, "validate", Map.of()));
        back = tell(celine.command("returns", back, "receive", receiving(back)));
        celine.paper("returns", back, "8-return");
        var credit = celine.command("returns", back, "credit-notes", Map.of());
        credit = tell(celine.command("credit-notes", credit, "issue", Map.of()));
        celine.paper("credit-notes", credit, "9-credit-note");

        title("Longer papers, and another language");
        var many = tatiana.get("/products?limit=45").at("items").items().stream()
                .map(p -> Map.of("productId", p.text("id"), "quantity", "2"))
                .collect(Collectors.toList());
        var berlin = tatiana.get("/customers?code=C00026").at("items").at(0).text("id");
        var english = tell(tatiana.post("/quotes", Map.of("customerId", berlin, "lines", many)));
        tatiana.paper("quotes", english, "10-long-draft-quote-in-english");
        var counter = tatiana.post(
                "/sales-orders", Map.of("type", "POS", "customerId", customer.text("id"), "lines", many));
        counter = tell(tatiana.command("sales-orders", counter, "validate", Map.of()));
        var bill = counter.at("links").at("followers").items().stream()
                .filter(l -> l.text("type").equals("INVOICE"))
                .findFirst()
                .orElseThrow();
        tatiana.paper("invoices", tatiana.again("invoices", bill), "11-long-invoice");

        title("Everything that hangs together");
        for (var node : tatiana.get("/sales-orders/" + order.text("id") + "/documents").at("documents").items()) {
            tell(node);
        }
        tell("The fiscal chain is intact: ", denis.get("/fiscal/verify").text("intact"));
        System.out.println("\nThe papers are in " + folder.toAbsolutePath());
    }

    private static List<Map<String, Object>> partOf(Json order) {
        return IntStream.range(0, 3)
                .<Map<String, Object>>mapToObj(i -> Map.of(
                        "lineId", order.at("lines").at(i).text("id"), "quantity", i == 2 ? "20" : i == 1 ? "30" : "100"))
                .collect(Collectors.toList());
    }

    private static Json deliver(User who, Json note) throws IOException, InterruptedException {
        var shipped = tell(who.command("delivery-notes", note, "ship", Map.of("trackingNumber", "6A12345678901")));
        return tell(who.command("delivery-notes", shipped, "confirm-delivery", Map.of("receivedBy", "Mme Dupont")));
    }

    private static Map<String, Object> pay(Json invoice) {
        return Map.of(
                "customerId", invoice.text("customerId"),
                "method", "TRANSFER",
                "amount", invoice.text("openAmount"),
                "receivedDate", invoice.text("issueDate"),
                "allocations",
                        List.of(Map.of("invoiceId", invoice.text("id"), "amount", invoice.text("openAmount"))));
    }

    private static Map<String, Object> returning(Json note) {
        var line = Map.of(
                "deliveryLineId", note.at("lines").at(0).text("id"), "quantity", "10", "reason", "DEFECTIVE");
        return Map.of("deliveryNoteId", note.text("id"), "reason", "DEFECTIVE", "lines", List.of(line));
    }

    private static Map<String, Object> receiving(Json back) {
        var line = Map.of(
                "lineId", back.at("lines").at(0).text("id"), "quantity", "10", "disposition", "QUARANTINE");
        return Map.of("lines", List.of(line));
    }

    private static Map<String, Object> line(User who, String code, int quantity)
            throws IOException, InterruptedException {
        var product = who.get("/products?code=" + code).at("items").at(0);
        return Map.of("productId", product.text("id"), "quantity", Integer.toString(quantity));
    }

    private static String onHand(User who, String productId) throws IOException, InterruptedException {
        return who.get("/stock/levels?productId=" + productId).at("items").at(0).text("onHand");
    }

    private static void title(String text) {
        System.out.println("\n" + text);
    }

    private static void tell(String text, String value) {
        System.out.println("  " + text + value);
    }

    private static Json tell(Json document) {
        var totals = document.has("totals") ? ", " + document.at("totals").text("grossAmount") + " with tax" : "";
        System.out.println("  " + document.text("number") + " is " + document.text("status") + totals);
        return document;
    }

    private User logIn(String email) throws IOException, InterruptedException {
        var nobody = new User("");
        return new User(nobody.post("/auth/token", Map.of("email", email, "password", PASSWORD)).text("accessToken"));
    }

    /** Somebody who is logged in. */
    private final class User {

        private final HttpClient http = HttpClient.newHttpClient();
        private final String token;

        User(String token) {
            this.token = token;
        }

        Json get(String path) throws IOException, InterruptedException {
            return answer(request(path).GET());
        }

        Json again(String collection, Json document) throws IOException, InterruptedException {
            return get("/" + collection + "/" + document.text("id"));
        }

        Json post(String path, Map<String, ?> body) throws IOException, InterruptedException {
            return answer(request(path).POST(BodyPublishers.ofString(Json.write(body))));
        }

        /** On the document as it was read last: if somebody else changed it meanwhile, the answer is a 412. */
        Json command(String collection, Json document, String verb, Map<String, ?> body)
                throws IOException, InterruptedException {
            return answer(request("/" + collection + "/" + document.text("id") + "/" + verb)
                    .header("If-Match", '"' + document.text("version") + '"')
                    .POST(BodyPublishers.ofString(Json.write(body))));
        }

        void paper(String collection, Json document, String name) throws IOException, InterruptedException {
            paper(collection, document, name, "document");
        }

        void paper(String collection, Json document, String name, String kind)
                throws IOException, InterruptedException {
            var path = "/" + collection + "/" + document.text("id") + "/" + kind;
            var answer = http.send(
                    request(path).header("Accept", "application/pdf").GET().build(), BodyHandlers.ofByteArray());
            expectSuccess(answer, new String(answer.body(), 0, Math.min(answer.body().length, 2000)));
            Files.write(folder.resolve(name + ".pdf"), answer.body());
        }

        private HttpRequest.Builder request(String path) {
            var request = HttpRequest.newBuilder(URI.create(server + "/v1" + path))
                    .header("Content-Type", "application/json");
            return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
        }

        private Json answer(HttpRequest.Builder request) throws IOException, InterruptedException {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            expectSuccess(answer, answer.body());
            return Json.read(answer.body());
        }

        private void expectSuccess(HttpResponse<?> answer, String body) {
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.request().method() + " " + answer.uri() + " answered "
                        + answer.statusCode() + "\n" + body);
            }
        }
    }

    /** As much of JSON as the tour needs. A client of yours is generated from the contract instead. */
    private static final class Json {

        private final Object value;

        private Json(Object value) {
            this.value = value;
        }

        static Json read(String text) {
            return new Json(new Reader(text).value());
        }

        boolean has(String name) {
            return value instanceof Map<?, ?> object && object.get(name) != null;
        }

        Json at(String name) {
            return new Json(((Map<?, ?>) value).get(name));
        }

        Json at(int index) {
            return new Json(((List<?>) value).get(index));
        }

        String text(String name) {
            return String.valueOf(((Map<?, ?>) value).get(name));
        }

        List<Json> items() {
            return ((List<?>) value).stream().map(Json::new).collect(Collectors.toList());
        }

        static String write(Object value) {
            if (value instanceof Map<?, ?> object) {
                return object.entrySet().stream()
                        .map(e -> write(e.getKey()) + ":" + write(e.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            }
            if (value instanceof List<?> list) {
                return list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
            }
            return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }

    /** Reads one value after the other; numbers and literals stay the text that they are. */
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Object value() {
            return switch (peek()) {
                case '{' -> object();
                case '[' -> list();
                case '"' -> string();
                default -> literal();
            };
        }

        private Map<String, Object> object() {
            var object = new TreeMap<String, Object>();
            for (at++; peek() != '}'; skip(',')) {
                var name = string();
                skip(':');
                object.put(name, value());
            }
            at++;
            return object;
        }

        private List<Object> list() {
            var list = new ArrayList<>();
            for (at++; peek() != ']'; skip(',')) {
                list.add(value());
            }
            at++;
            return list;
        }

        private String string() {
            peek();
            var read = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                read.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
            }
            at++;
            return read.toString();
        }

        private char escaped() {
            char c = text.charAt(++at);
            if (c == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
            }
            return c == 'n' ? '\n' : c == 't' ? '\t' : c;
        }

        private Object literal() {
            int from = at;
            while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            var literal = text.substring(from, at);
            return literal.equals("null") ? null : literal;
        }

        private char peek() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }

        private void skip(char expected) {
            if (peek() == expected) {
                at++;
            }
        }
    }
}
