package vn.techexchange.search.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** How the table is written. */
@Serdeable
public enum Format {
    /** Values between commas (RFC 4180), in UTF-8 with a mark at its beginning by which spreadsheets know it. */
    @JsonProperty("csv")
    CSV("text/csv; charset=utf-8", "csv"),
    /** A workbook with one sheet. */
    @JsonProperty("xlsx")
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String contentType;
    private final String ending;

    Format(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    public String contentType() {
        return contentType;
    }

    public String ending() {
        return ending;
    }

    byte[] write(String title, List<String> headings, List<List<Cell>> rows) {
        return switch (this) {
            case CSV -> CsvTable.write(headings, rows);
            case XLSX -> XlsxTable.write(title, headings, rows);
        };
    }
}
