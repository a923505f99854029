package vn.techexchange.demonstration;

import java.util.Set;
import vn.techexchange.party.Capability;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.party.organisation.OrganisationProfile;
import vn.techexchange.platform.text.LocalText;

/** The people of the demonstration, one for each actor of the domain (domain.md, 2); all of them are fictional. */
public enum DemonstrationPerson {
    OPERATOR(
            "dieuhanh",
            "Lê Minh An",
            OrganisationKind.STATE_AGENCY,
            "Điều hành sàn",
            "Exchange operator",
            "79",
            "Điều hành sàn",
            "Operator",
            Capability.OPERATOR),
    AUTHORITY(
            "quanly",
            "Phạm Thu Hà",
            OrganisationKind.STATE_AGENCY,
            "Sở Khoa học và Công nghệ",
            "Department of Science and Technology",
            "79",
            "Cơ quan quản lý",
            "Authority",
            Capability.AUTHORITY),
    INSTITUTE(
            "vien",
            "Nguyễn Hải Đăng",
            OrganisationKind.INSTITUTE,
            "Viện Công nghệ Vật liệu Sông Lam",
            "Song Lam Institute of Materials Technology",
            "01",
            "Bên cung: viện nghiên cứu",
            "Supplier: research institute",
            Capability.SUPPLIER),
    STARTUP(
            "khoinghiep",
            "Trần Bảo Ngọc",
            OrganisationKind.STARTUP,
            "Công ty khởi nghiệp Hạt Mầm Xanh",
            "Green Seed startup",
            "48",
            "Bên cung: khởi nghiệp",
            "Supplier: startup",
            Capability.SUPPLIER,
            Capability.BUYER),
    BUSINESS(
            "doanhnghiep",
            "Võ Quốc Khánh",
            OrganisationKind.ENTERPRISE,
            "Công ty Thuỷ sản Cửa Biển",
            "Sea Gate Seafood Company",
            "92",
            "Bên cầu: doanh nghiệp",
            "Buyer: business",
            Capability.BUYER),
    STATE_AGENCY(
            "coquan",
            "Đặng Thị Mai",
            OrganisationKind.STATE_AGENCY,
            "Ban Quản lý Hạ tầng Đô thị",
            "Urban Infrastructure Board",
            "79",
            "Bên cầu: cơ quan nhà nước",
            "Buyer: state agency",
            Capability.BUYER),
    BROKER(
            "moigioi",
            "Hoàng Anh Tuấn",
            OrganisationKind.ENTERPRISE,
            "Công ty Môi giới Công nghệ Cầu Nối",
            "Bridge Technology Brokers",
            "79",
            "Nhà môi giới",
            "Broker",
            Capability.BROKER),
    VALUER(
            "thamdinh",
            "Bùi Khánh Linh",
            OrganisationKind.ENTERPRISE,
            "Công ty Thẩm định giá Chuẩn Mực",
            "Standard Valuation Company",
            "01",
            "Thẩm định viên định giá",
            "Valuer",
            Capability.VALUER),
    EXPERT(
            "chuyengia",
            "Đỗ Văn Thành",
            OrganisationKind.INDIVIDUAL,
            "Chuyên gia Đỗ Văn Thành",
            "Expert Do Van Thanh",
            "79",
            "Chuyên gia",
            "Expert",
            Capability.EXPERT);

    private final String mailbox;
    private final String person;
    private final OrganisationKind kind;
    private final LocalText organisation;
    private final String province;
    private final LocalText role;
    private final Set<Capability> capabilities;

    DemonstrationPerson(
            String mailbox,
            String person,
            OrganisationKind kind,
            String organisationVi,
            String organisationEn,
            String province,
            String roleVi,
            String roleEn,
            Capability... capabilities) {
        this.mailbox = mailbox;
        this.person = person;
        this.kind = kind;
        this.organisation = LocalText.of(organisationVi + " (minh hoạ)", organisationEn + " (demonstration)");
        this.province = province;
        this.role = LocalText.of(roleVi, roleEn);
        this.capabilities = Set.of(capabilities);
    }

    public String email() {
        return mailbox + "@minhhoa.example";
    }

    public String personName() {
        return person + " (minh hoạ)";
    }

    public LocalText organisation() {
        return organisation;
    }

    LocalText role() {
        return role;
    }

    OrganisationProfile profile() {
        Set<Capability> chosen = capabilities.stream()
                .filter(capability -> !capability.isGranted())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new OrganisationProfile(
                organisation,
                kind,
                "VN",
                province,
                "Địa chỉ minh hoạ",
                null,
                LocalText.of(
                        "Tổ chức hư cấu, chỉ có trong bản minh hoạ của sàn.",
                        "A fictional organisation that exists only in the exchange's demonstration."),
                registrationNumber(),
                chosen);
    }

    /** Its place in this list; nothing else goes by it. */
    @SuppressWarnings("EnumOrdinal")
    String registrationNumber() {
        return "MINH-HOA-%03d".formatted(ordinal() + 1);
    }

    Set<Capability> granted() {
        return capabilities.stream()
                .filter(Capability::isGranted)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
