package vn.techexchange.matching.saved;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.techexchange.embedded.TestEngines;
import vn.techexchange.party.Role;
import vn.techexchange.platform.time.WorkingCalendar;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;
import vn.techexchange.testing.Relay;

/** Thirty days from a Monday on, by the clock: each alert that is due is made, once, of exactly what is new. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertsOfAMonthTest {
    private static final LocalTime MORNING = LocalTime.of(7, 30, 5);

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Relay wire = new Relay(TestEngines.elasticsearch().uri());
    private final Exchange exchange;
    private final CatalogueScene scene;
    private final Member supplier;
    private final Member buyer;
    private final Member lan;
    private final Member ann;
    private final LocalDate monday;
    private final Map<String, String> ids = new HashMap<>();

    AlertsOfAMonthTest() {
        post.start();
        exchange = Exchange.start(Map.of(
                "elasticsearch.url", wire.address().toString(),
                "smtp.host", "127.0.0.1",
                "smtp.port", post.getSmtp().getPort(),
                "smtp.security", "NONE",
                "smtp.from", "san@example.vn",
                "session.idle", "90d",
                "session.absolute", "90d"));
        monday = exchange.clock()
                .instant()
                .atZone(WorkingCalendar.ZONE)
                .toLocalDate()
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        at(0, LocalTime.of(5, 0));
        scene = new CatalogueScene(exchange);
        supplier = exchange.people().supplier();
        buyer = exchange.people().buyer();
        lan = exchange.people().colleague(buyer.organisation(), Role.MEMBER);
        ann = exchange.people().supplier();
        ann.client()
                .patch("/api/v1/account", Map.of("name", "Ann", "language", "en"))
                .expect(200);
    }

    @AfterAll
    void stop() {
        exchange.close();
        wire.close();
        post.stop();
    }

    @Test
    void a_month_of_alerts_is_exactly_what_was_due() {
        publish("Màng gốm có sẵn");
        run();
        save(lan, "instant", "INSTANT", Map.of("type", "listing", "q", "màng gốm"));
        save(lan, "daily", "DAILY", Map.of("type", "listing", "field", List.of("ENV")));
        save(lan, "weekly", "WEEKLY", Map.of("type", "listing", "q", "màng gốm", "country", List.of("VN")));
        save(lan, "none", "NONE", Map.of("type", "listing", "q", "màng"));
        save(supplier, "own", "DAILY", Map.of("type", "listing", "q", "màng gốm"));
        save(ann, "needs", "DAILY", Map.of("type", "need", "q", "muối nhuộm"));
        run();

        firstWeek();
        engineAwayInTheSecond();
        serverAwayOverTheThirdMonday();
        lastDays();

        assertThat(alerts())
                .containsExactlyInAnyOrder(
                        "instant d0 06h A",
                        "daily d0 07h A",
                        "weekly d0 07h A",
                        "instant d0 10h B C",
                        "daily d1 07h B C",
                        "instant d3 12h H",
                        "daily d4 07h G",
                        "needs d4 07h N",
                        "instant d5 11h F",
                        "daily d6 07h F",
                        "weekly d7 07h B C F",
                        "instant d9 08h J",
                        "daily d9 08h J",
                        "instant d10 10h K",
                        "daily d11 07h K",
                        "instant d12 10h M",
                        "daily d15 11h M",
                        "weekly d15 11h J K M",
                        "instant d16 09h O",
                        "daily d17 07h O",
                        "daily d19 07h H",
                        "instant d20 10h P",
                        "daily d21 07h P",
                        "weekly d21 07h H O P",
                        "instant d22 10h Q",
                        "daily d23 07h Q",
                        "weekly d28 07h Q");
        assertThat(regularMinutes()).containsOnly("07:30");
        assertThat(delays()).allMatch(seconds -> seconds <= 60);
        everyAlertIsOneMailAndOneNotice();
    }

    private void firstWeek() {
        at(0, LocalTime.of(6, 30));
        publish("A");
        soon();
        at(0, MORNING);
        run();
        at(0, LocalTime.of(10, 0));
        List<String> both = List.of(submit("B"), submit("C"));
        both.forEach(this::decide);
        soon();
        morning(1);
        at(1, LocalTime.of(9, 0));
        publish("E");
        act("E", "withdrawal");
        soon();
        morning(2);
        at(2, LocalTime.of(10, 0));
        publish("F", content("Phần mềm F", "ICT"));
        soon();
        morning(3);
        at(3, LocalTime.of(9, 0));
        publish("G", content("Lò đốt rác G", "ENV"));
        Map<String, Object> need = CatalogueScene.with(CatalogueScene.needContent(), "anonymous", true);
        ids.put(scene.open(buyer, need), "N");
        soon();
        at(3, LocalTime.of(12, 0));
        publish("H");
        soon();
        at(3, LocalTime.of(20, 0));
        act("H", "withdrawal");
        morning(4);
        morning(5);
        at(5, LocalTime.of(11, 0));
        change("F", content("Màng gốm F", "ENV"));
        soon();
        at(5, LocalTime.of(12, 0));
        change("A", content("Màng gốm A, viết lại", "ENV"));
        change("Màng gốm có sẵn", content("Màng gốm có sẵn, viết lại", "ENV"));
        soon();
        morning(6);
        morning(7);
    }

    private void engineAwayInTheSecond() {
        morning(8);
        at(8, LocalTime.of(22, 0));
        wire.cut();
        publish("J");
        soon();
        morning(9);
        at(9, LocalTime.of(8, 10));
        assertThat(alerts()).noneMatch(alert -> alert.contains("d8 ") || alert.contains("d9 "));
        wire.mend();
        Exchange.eventually("the alerts are made up", () -> {
            run();
            return alerts().stream().filter(alert -> alert.contains("d9 ")).count() == 2;
        });
        at(9, LocalTime.of(9, 0));
        run();
        morning(10);
        at(10, LocalTime.of(10, 0));
        publish("K");
        soon();
        morning(11);
    }

    private void serverAwayOverTheThirdMonday() {
        morning(12);
        at(12, LocalTime.of(10, 0));
        publish("M");
        soon();
        at(15, LocalTime.of(11, 0));
        run();
        morning(16);
    }

    private void lastDays() {
        at(16, LocalTime.of(9, 0));
        publish("O");
        soon();
        morning(17);
        morning(18);
        at(18, LocalTime.of(9, 0));
        act("H", "reopening");
        act("H", "submission");
        decide(id("H"));
        soon();
        morning(19);
        at(20, LocalTime.of(9, 0));
        run();
        stopByOneClick(lan);
        at(20, LocalTime.of(10, 0));
        publish("P");
        soon();
        morning(21);
        morning(22);
        at(22, LocalTime.of(10, 0));
        publish("Q");
        soon();
        for (int day = 23; day < 30; day++) {
            morning(day);
        }
    }

    /** As mail programs do it: a POST without a cookie to the address in the mail's head. */
    private void stopByOneClick(Member reader) {
        try {
            MimeMessage letter = mails(reader).getLast();
            assertThat(letter.getSubject()).contains("daily");
            assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            String address = letter.getHeader("List-Unsubscribe")[0].replaceAll("^<https?://[^/]+|>$", "");
            assertThat(oneClick(exchange.address().resolve(address), "List-Unsubscribe=One-Click"))
                    .isEqualTo(200);
            assertThat(oneClick(exchange.address().resolve(address), "List-Unsubscribe=One-Click"))
                    .isEqualTo(200);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int oneClick(URI address, String form) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void everyAlertIsOneMailAndOneNotice() {
        long inApp =
                alerts().stream().filter(alert -> !alert.startsWith("needs")).count();
        // Two of them were no longer mailed.
        long ofLan = inApp - 2;
        Exchange.eventually(
                "all mails are there",
                () -> mails(lan).size() >= ofLan && mails(ann).size() >= 1);
        assertThat(mails(lan)).hasSize((int) ofLan);
        assertThat(mails(lan)).extracting(AlertsOfAMonthTest::messageId).doesNotHaveDuplicates();
        assertThat(mails(supplier)).noneMatch(letter -> text(letter).contains("“own”"));
        MimeMessage toAnn = mails(ann).getLast();
        assertThat(text(toAnn))
                .startsWith("Dear Ann,")
                .contains("Less salt in dyehouse wastewater", "/en/needs/")
                .doesNotContain(buyer.organisation().toString());
        Exchange.eventually("all notices are there", () -> notices(lan) >= inApp);
        assertThat(notices(lan)).isEqualTo(inApp);
    }

    private long notices(Member reader) {
        return reader.client()
                .get("/api/v1/notifications?size=100")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(notice -> notice.at("/kind").asString().equals("SEARCH_ALERT"))
                .count();
    }

    private List<MimeMessage> mails(Member reader) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(letter -> {
                    try {
                        return letter.getAllRecipients()[0].toString().equals(reader.email())
                                && letter.getHeader("List-Unsubscribe") != null;
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String messageId(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return (String) ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
        } catch (java.io.IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code daily d1 07h B C}. */
    private List<String> alerts() {
        Map<String, Set<String>> alerts = new HashMap<>();
        for (var row : exchange.database().rows("""
                SELECT a.id, s.name, a.sent_at, f.subject_id FROM search_alert a
                JOIN saved_search s ON s.id = a.search_id
                LEFT JOIN saved_search_find f ON f.alert_id = a.id""")) {
            var at = there(row.get(2));
            String what = Objects.requireNonNullElse(
                    ids.get(new vn.techexchange.platform.id.Id(Long.parseLong(row.get(3))).toString()), "?");
            String alert = "%s d%d %02dh#%s"
                    .formatted(row.get(1), ChronoUnit.DAYS.between(monday, at.toLocalDate()), at.getHour(), row.get(0));
            alerts.computeIfAbsent(alert, _ -> new TreeSet<>()).add(what);
        }
        return alerts.entrySet().stream()
                .map(alert -> alert.getKey().replaceAll("#.*", "") + " " + String.join(" ", alert.getValue()))
                .toList();
    }

    private List<String> regularMinutes() {
        return exchange
                .database()
                .rows("SELECT a.sent_at FROM search_alert a JOIN saved_search s ON s.id = a.search_id "
                        + "WHERE s.frequency <> 'INSTANT'")
                .stream()
                .map(row -> there(row.getFirst()))
                .filter(at -> at.getHour() == 7)
                .map(at -> at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString())
                .toList();
    }

    /** How long after having been found each was told of at once, in seconds. */
    private List<Long> delays() {
        return exchange
                .database()
                .rows("SELECT TIMESTAMPDIFF(SECOND, f.found_at, a.sent_at) FROM search_alert a "
                        + "JOIN saved_search s ON s.id = a.search_id JOIN saved_search_find f ON f.alert_id = a.id "
                        + "WHERE s.frequency = 'INSTANT'")
                .stream()
                .map(row -> Long.parseLong(row.getFirst()))
                .toList();
    }

    private static LocalDateTime there(String utc) {
        return LocalDateTime.parse(utc.replace(' ', 'T'))
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(WorkingCalendar.ZONE)
                .toLocalDateTime();
    }

    private void at(int day, LocalTime time) {
        Instant then =
                monday.plusDays(day).atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
        Duration ahead = Duration.between(exchange.clock().instant(), then);
        if (ahead.isPositive()) {
            exchange.clock().advance(ahead);
        }
    }

    private void morning(int day) {
        at(day, MORNING);
        run();
    }

    /** Half a minute later. */
    private void soon() {
        run();
        exchange.clock().advance(Duration.ofSeconds(30));
        run();
    }

    /** The exchange's own watch looks too: the clock must not jump while either is at it. */
    private void run() {
        exchange.bean(AlertWatch.class).run();
        Exchange.eventually(
                "nothing is due",
                () -> exchange.database()
                        .rows("SELECT 1 FROM saved_search WHERE next_alert_at <= '"
                                + exchange.clock()
                                        .instant()
                                        .atOffset(ZoneOffset.UTC)
                                        .toLocalDateTime() + "'")
                        .isEmpty());
    }

    private static void save(Member by, String name, String frequency, Map<String, Object> search) {
        by.client()
                .post(
                        "/api/v1/my/searches",
                        Map.of("name", name, "search", search, "frequency", frequency, "mail", true, "inApp", true))
                .expect(201);
    }

    private void publish(String name) {
        publish(name, content(name.length() == 1 ? "Màng gốm " + name : name, "ENV"));
    }

    private void publish(String name, Map<String, Object> content) {
        ids.put(scene.published(supplier, content), name);
    }

    private String submit(String name) {
        String id = scene.submitted(supplier, content("Màng gốm " + name, "ENV"));
        ids.put(id, name);
        return id;
    }

    private void change(String name, Map<String, Object> content) {
        scene.write(supplier, id(name), content).expect(200);
        act(name, "submission");
        decide(id(name));
    }

    private void decide(String id) {
        scene.decide(scene.review(id), 3, 3, 3, 3, "PUBLISH").expect(200);
    }

    private void act(String name, String action) {
        Client client = supplier.client();
        client.post("/api/v1/my/listings/" + id(name) + "/" + action, null).expect(200);
    }

    private String id(String name) {
        return ids.entrySet().stream()
                .filter(each -> each.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> content(String title, String field) {
        var content = new HashMap<>(CatalogueScene.content());
        content.put("title", CatalogueScene.text(title, title));
        content.put(
                "summary",
                CatalogueScene.text(
                        "Phần này chỉ viết thêm cho đủ độ dài mà sàn đòi hỏi ở một mô tả, không nói gì khác nữa cả.",
                        "Nothing else."));
        content.put("advantages", List.of(CatalogueScene.text("Gọn", "Compact")));
        content.put("applications", List.of(CatalogueScene.text("Xưởng", "Workshops")));
        content.put("field", field);
        content.put("ipc", List.of());
        return content;
    }
}
