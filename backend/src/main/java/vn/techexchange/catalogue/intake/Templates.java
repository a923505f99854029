package vn.techexchange.catalogue.intake;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.intake.table.SafeCsv;

/** Files to begin with: the names of all columns, and one example. */
@Singleton
class Templates {
    private static final double WIDTH = 28;

    private final Kinds kinds;

    Templates(Kinds kinds) {
        this.kinds = kinds;
    }

    byte[] csv(SubjectType kind) {
        Map<String, String> example = kinds.columns(kind).example();
        String lines = SafeCsv.START
                + SafeCsv.line(List.copyOf(example.keySet()))
                + SafeCsv.line(List.copyOf(example.values()));
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx(SubjectType kind) {
        Map<String, String> example = kinds.columns(kind).example();
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "TechnologyExchange", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(kind == SubjectType.LISTING ? "listings" : "needs");
            int column = 0;
            for (Map.Entry<String, String> cell : example.entrySet()) {
                sheet.value(0, column, cell.getKey());
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTH);
                sheet.value(1, column, cell.getValue());
                column++;
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
