package vn.techexchange.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.techexchange.catalogue.intake.ImportScene.API;
import static vn.techexchange.catalogue.intake.ImportScene.NAMES;
import static vn.techexchange.catalogue.intake.ImportScene.brought;
import static vn.techexchange.catalogue.intake.ImportScene.checked;
import static vn.techexchange.catalogue.intake.ImportScene.line;
import static vn.techexchange.catalogue.intake.ImportScene.over;
import static vn.techexchange.catalogue.intake.ImportScene.rows;
import static vn.techexchange.catalogue.intake.ImportScene.started;
import static vn.techexchange.catalogue.intake.ImportScene.upload;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class ImportTest {
    private static final Map<String, Object> AS_DRAFTS = Map.of("wanted", "DRAFT");
    private static final Map<String, Object> FOR_REVIEW = Map.of("wanted", "SUBMITTED");

    private final Exchange exchange = Exchange.running();
    private final Member supplier = exchange.people().supplier();
    private final Client client = supplier.client();

    @Test
    void a_file_with_our_names_goes_in_as_drafts_without_mapping() {
        Answer done = brought(
                client,
                "LISTING",
                NAMES + line("A-1", "Màng gốm lọc nước thải") + line("A-2", "Cảm biến đo độ mặn ao tôm"),
                AS_DRAFTS);
        assertThat(done.json().at("/tally/outcomes/CREATED").asInt()).isEqualTo(2);
        assertThat(states()).containsOnly("DRAFT").hasSize(2);
        var row = client.get(API + "/" + done.at("/id") + "/rows").json().at("/items/0");
        Answer listing = client.get(
                        "/api/v1/my/listings/" + row.at("/subjectId").asString())
                .expect(200);
        assertThat(listing.at("/content/title/vi")).isEqualTo("Màng gốm lọc nước thải");
        assertThat(listing.at("/content/trl")).isEqualTo("6");
        assertThat(chain(Id.of(listing.at("/id")))).containsExactly("LISTING_DRAFTED");
    }

    @Test
    void the_dry_run_says_of_each_row_what_is_wrong_in_the_readers_language() {
        String file = upload(
                client,
                "LISTING",
                NAMES + line("A-1", "Màng gốm lọc nước thải") + line("A-2", "Máy sấy thăng hoa cho sầu riêng", "cao")
                        + "A-3,Tên,,,,XYZ,,,,,\n" + line("", "Không có mã nào ở đây")
                        + line("A-1", "Một tên hoàn toàn khác hẳn"));
        Answer checked = checked(client, file);
        assertThat(checked.json().at("/tally/plans/NEW").asInt()).isEqualTo(1);
        assertThat(rows(client, file, "ERRORS"))
                .containsExactly(
                        "3 INVALID [trl:not-a-level]",
                        "4 INVALID [field:unknown-word]",
                        "5 INVALID [sourceId:required]",
                        "6 INVALID [sourceId:repeated-source-id]");
        String path = API + "/" + file + "/rows?show=ERRORS";
        assertThat(client.with("Accept-Language", "en").get(path).at("/items/0/findings/0/words"))
                .contains("no readiness level");
        assertThat(client.with("Accept-Language", "vi").get(path).at("/items/0/findings/0/words"))
                .contains("không phải mức sẵn sàng");
        assertThat(client.get(API + "/" + file + "/problems.csv").expect(200).text())
                .startsWith("\ufeff")
                .contains("cao");
        assertThat(states()).isEmpty();

        Answer done = started(client, file, AS_DRAFTS);
        assertThat(done.json().at("/tally/outcomes/SKIPPED").asInt()).isEqualTo(4);
        assertThat(states()).hasSize(1);
    }

    @Test
    void what_lacks_something_is_a_warning_and_stays_a_draft() {
        String file = upload(client, "LISTING", "Mã,Tên công nghệ\nA-1,Màng gốm lọc nước thải\n");
        assertThat(checked(client, file).json().at("/tally/incomplete").asInt()).isEqualTo(1);
        assertThat(rows(client, file, "WARNINGS"))
                .singleElement()
                .asString()
                .startsWith("2 NEW")
                .contains(":required");
        assertThat(started(client, file, FOR_REVIEW)
                        .json()
                        .at("/tally/submitted")
                        .asInt())
                .isZero();
        assertThat(states()).containsExactly("DRAFT");
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_newer_one_only_what_is_new() {
        String file = NAMES + line("A-1", "Màng gốm lọc nước thải") + line("A-2", "Cảm biến đo độ mặn ao tôm");
        brought(client, "LISTING", file, AS_DRAFTS);
        Answer again = brought(client, "LISTING", file, AS_DRAFTS);
        assertThat(again.json().at("/tally/outcomes/UNCHANGED").asInt()).isEqualTo(2);

        Answer newer = brought(
                client,
                "LISTING",
                NAMES
                        + line("A-1", "Màng gốm lọc nước thải", "7")
                        + line("A-2", "Cảm biến đo độ mặn ao tôm")
                        + line("A-3", "Phân hữu cơ từ bã cà phê"),
                AS_DRAFTS);
        assertThat(newer.json().at("/tally/outcomes").toString())
                .contains("\"CREATED\":1", "\"UPDATED\":1", "\"UNCHANGED\":1");
        assertThat(states()).hasSize(3);
    }

    @Test
    void drafts_can_be_handed_in_by_the_same_file_later_and_are_then_left_alone() {
        String file = NAMES + line("A-1", "Màng gốm lọc nước thải");
        brought(client, "LISTING", file, AS_DRAFTS);
        Answer done = brought(client, "LISTING", file, FOR_REVIEW);
        assertThat(done.json().at("/tally/submitted").asInt()).isEqualTo(1);
        assertThat(states()).containsExactly("SUBMITTED");

        String newer = upload(client, "LISTING", NAMES + line("A-1", "Màng gốm lọc nước thải", "8"));
        checked(client, newer);
        assertThat(rows(client, newer, "BLOCKED")).containsExactly("2 BLOCKED [:in-state]");
        assertThat(started(client, newer, FOR_REVIEW)
                        .json()
                        .at("/tally/outcomes/SKIPPED")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void what_was_changed_by_hand_since_stays_unless_the_file_says_other_than_before() {
        String file = NAMES + line("A-1", "Màng gốm lọc nước thải");
        Answer done = brought(client, "LISTING", file, AS_DRAFTS);
        String listing = client.get(API + "/" + done.at("/id") + "/rows").at("/items/0/subjectId");
        new CatalogueScene(exchange)
                .write(supplier, listing, CatalogueScene.content())
                .expect(200);
        brought(client, "LISTING", file, AS_DRAFTS);
        assertThat(client.get("/api/v1/my/listings/" + listing).at("/content/title/vi"))
                .isEqualTo(CatalogueScene.MEMBRANE);
    }

    @Test
    void columns_under_other_names_are_remembered() {
        String text = "Nummer,Bezeichnung\nA-1,Màng gốm lọc nước thải\n";
        String file = upload(client, "LISTING", text);
        client.post(API + "/" + file + "/check", Map.of("mapping", Map.of("title.vi", 1)))
                .expect(400);
        client.post(API + "/" + file + "/check", Map.of("mapping", Map.of("sourceId", 0, "title.vi", 9)))
                .expect(400);
        client.post(API + "/" + file + "/check", Map.of("mapping", Map.of("sourceId", 0, "title.vi", 1)))
                .expect(200);
        over(client, file, 30);
        String next = upload(client, "LISTING", text);
        assertThat(client.get(API + "/" + next).json().at("/mapping").toString())
                .isEqualTo("{\"sourceId\":0,\"title.vi\":1}");
        Member other = exchange.people().supplier();
        assertThat(other.client()
                        .get(API + "/" + upload(other.client(), "LISTING", text))
                        .json()
                        .at("/mapping")
                        .toString())
                .isEqualTo("{}");
    }

    @Test
    void the_same_file_twice_at_once_makes_no_double() {
        String text = NAMES + lines(600);
        List<String> files = List.of(upload(client, "LISTING", text), upload(client, "LISTING", text));
        files.forEach(file -> checked(client, file));
        Client.atOnce(files.stream()
                        .<java.util.concurrent.Callable<Answer>>map(
                                file -> () -> client.post(API + "/" + file + "/start", AS_DRAFTS))
                        .toList())
                .forEach(answer -> answer.expect(200));
        int created = files.stream()
                .mapToInt(file -> over(client, file, 60)
                        .json()
                        .at("/tally/outcomes/CREATED")
                        .asInt())
                .sum();
        assertThat(created).isEqualTo(600);
        assertThat(count()).isEqualTo(600);
    }

    @Test
    void two_starts_at_once_start_it_once_and_a_cancelled_one_ends() {
        String file = upload(client, "LISTING", NAMES + lines(2000));
        checked(client, file);
        List<Integer> answers = Client.atOnce(2, () -> client.post(API + "/" + file + "/start", AS_DRAFTS)).stream()
                .map(Answer::status)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 409);
        client.post(API + "/" + file + "/cancellation", null).expect(200);
        Answer cancelled = over(client, file, 30);
        assertThat(cancelled.at("/state")).isEqualTo("CANCELLED");
        int before = count();
        assertThat(before).isLessThan(2000);
        client.post(API + "/" + file + "/start", AS_DRAFTS).expect(409);
        checked(client, file);
        assertThat(started(client, file, AS_DRAFTS)
                        .json()
                        .at("/tally/outcomes/CREATED")
                        .asInt())
                .isEqualTo(2000 - before);
        assertThat(count()).isEqualTo(2000);
    }

    @Test
    void a_row_that_is_nearly_the_same_as_an_earlier_one_is_left_out_unless_wanted() {
        String same = NAMES
                + line("A-1", "Màng gốm lọc nước thải dệt nhuộm")
                + line("A-2", "Màng gốm lọc nước thải dệt nhuộm");
        Answer done = brought(client, "LISTING", same, AS_DRAFTS);
        assertThat(rows(client, done.at("/id"), "REPEATED")).containsExactly("3 REPEATED [:repeated-row]");
        assertThat(states()).hasSize(1);
        brought(client, "LISTING", same, Map.of("wanted", "DRAFT", "withRepeated", true));
        assertThat(states()).hasSize(2);
    }

    @Test
    void needs_go_in_by_the_same_way() {
        Member buyer = exchange.people().buyer();
        brought(buyer.client(), "NEED", """
                sourceId,title.vi,problem.vi,outcome.vi,field,country,budgetTo.amount,deadline
                N-1,Giảm muối trong nước thải nhuộm,"Nhà máy nhuộm vải bông công suất tám tấn mỗi ngày không được cấp thêm \
                hạn mức xả thải.",Dùng lại 70 % nước,ENV,VN,2.000.000.000,31/12/2099
                """, FOR_REVIEW);
        Answer needs = buyer.client().get("/api/v1/my/needs").expect(200);
        assertThat(needs.at("/items/0/state")).isEqualTo("SUBMITTED");
        client.upload(API + "?kind=NEED", "file.csv", "a\n1\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .expect(403);
    }

    @Test
    void an_operator_takes_over_a_stock_on_a_written_basis() {
        Member operator = exchange.people().operator();
        Client desk = operator.client();
        String text = NAMES + line("A-1", "Màng gốm lọc nước thải") + "A-2,Chưa đủ,,,,,,,,,\n";
        String file = desk.upload(
                        API + "?kind=LISTING&owner=" + supplier.organisation(),
                        "stock.csv",
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .expect(201)
                .at("/id");
        checked(desk, file);
        client.get(API + "/" + file).expect(404);
        desk.post(API + "/" + file + "/start", Map.of("wanted", "PUBLISHED")).expect(400);
        Answer done = started(desk, file, Map.of("wanted", "PUBLISHED", "basis", "Biên bản rà soát số 12"));
        assertThat(done.json().at("/tally/published").asInt()).isEqualTo(1);
        assertThat(states()).containsExactlyInAnyOrder("PUBLISHED", "DRAFT");
        String listing = client.get("/api/v1/my/listings?state=PUBLISHED").at("/items/0/id");
        exchange.stranger().get("/api/v1/listings/" + listing).expect(200);
        assertThat(chain(Id.of(listing))).containsExactly("LISTING_DRAFTED", "LISTING_TAKEN_OVER");
        assertThat(exchange.bean(Events.class)
                        .of(new Aggregate("LISTING", Id.of(listing)))
                        .getLast()
                        .payload())
                .contains("Biên bản rà soát số 12");
        Exchange.eventually("its owner is told, once", () -> notices(client).equals(List.of("IMPORT_TAKEN_OVER")));
        Exchange.eventually("the operator is told, once", () -> notices(desk).equals(List.of("IMPORT_FINISHED")));
        Exchange.eventually(
                "it is found",
                () -> exchange.stranger()
                        .get("/api/v1/search?q=m%C3%A0ng%20g%E1%BB%91m%20l%E1%BB%8Dc&size=100")
                        .text()
                        .contains(listing));
    }

    @Test
    void nobody_else_publishes_and_nobody_hands_in_unverified() {
        String text = NAMES + line("A-1", "Màng gốm lọc nước thải");
        String file = upload(client, "LISTING", text);
        checked(client, file);
        client.post(API + "/" + file + "/start", Map.of("wanted", "PUBLISHED", "basis", "vì tôi muốn"))
                .expect(403);
        Member unverified = exchange.people().unverified(vn.techexchange.party.Capability.SUPPLIER);
        String other = upload(unverified.client(), "LISTING", text);
        checked(unverified.client(), other);
        unverified.client().post(API + "/" + other + "/start", FOR_REVIEW).expect(409);
        started(unverified.client(), other, AS_DRAFTS);
    }

    @Test
    void whoever_loses_the_right_meanwhile_brings_in_nothing_more() {
        String file = upload(client, "LISTING", NAMES + line("A-1", "Màng gốm lọc nước thải"));
        checked(client, file);
        exchange.database()
                .update(
                        "UPDATE catalogue_import SET state = 'IMPORTING', wanted = 'PUBLISHED', basis = 'x' WHERE id = ?",
                        Id.of(file));
        Exchange.eventually("it is given up", 60, () -> {
            exchange.database()
                    .update(
                            "UPDATE catalogue_import SET touched_at = touched_at - INTERVAL 1 HOUR WHERE id = ? AND state = 'IMPORTING'",
                            Id.of(file));
            return client.get(API + "/" + file).at("/state").equals("FAILED");
        });
        assertThat(client.get(API + "/" + file).at("/failure")).isEqualTo("rights-lost");
        assertThat(states()).isEmpty();
    }

    @Test
    void what_is_no_table_is_refused() {
        client.upload(API + "?kind=LISTING", "file.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .expect(415);
        client.upload(API + "?kind=LISTING", "file.csv", new byte[0]).expect(400);
        client.upload(API + "?kind=LISTING", "file.json", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .expect(422);
    }

    @Test
    void templates_are_files_that_need_no_mapping() {
        for (String ending : List.of("csv", "xlsx")) {
            byte[] template = client.get(API + "/template." + ending + "?kind=LISTING")
                    .expect(200)
                    .response()
                    .body();
            String file = client.upload(API + "?kind=LISTING", "mine." + ending, template)
                    .expect(201)
                    .at("/id");
            checked(client, file);
            // Other tests may have published something like the example.
            assertThat(rows(client, file, "ALL")).singleElement().asString().containsPattern("\\[(:resembles)?]$");
        }
    }

    private List<String> states() {
        return client.get("/api/v1/my/listings?size=100")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/state").asString())
                .toList();
    }

    private int count() {
        return Integer.parseInt(exchange.database()
                .rows("SELECT COUNT(*) FROM listing WHERE organisation_id = "
                        + supplier.organisation().value())
                .getFirst()
                .getFirst());
    }

    private static List<String> notices(Client reader) {
        return reader.get("/api/v1/notifications")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/kind").asString())
                .filter(kind -> kind.startsWith("IMPORT"))
                .toList();
    }

    private List<String> chain(Id listing) {
        var events = exchange.bean(Events.class);
        var aggregate = new Aggregate("LISTING", listing);
        assertThat(events.firstBroken(aggregate)).isEmpty();
        return events.of(aggregate).stream().map(event -> event.type()).toList();
    }

    private static String lines(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> line("B-" + i, "Thiết bị " + i + " mẫu " + i * 7 + " loại " + i * 13 + " đời " + i * 31))
                .collect(Collectors.joining());
    }
}
