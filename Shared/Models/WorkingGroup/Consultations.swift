/// How people met.
public enum ConsultationFormat: String, Word {
    case inPerson = "in-person"
    case online
    case hybrid
}

/// A regional consultation and who attended it.
public struct Consultation: Codable, Sendable, Equatable {
    public let id: ConsultationID
    public let region: Region
    public let city: Line
    public let hostCountry: Line?
    public let starts: CalendarDate
    public let ends: CalendarDate
    public let format: ConsultationFormat
    public let attendance: [PartyID]

    public init(
        id: ConsultationID, region: Region, city: Line, hostCountry: Line? = nil, starts: CalendarDate,
        ends: CalendarDate, format: ConsultationFormat, attendance: [PartyID]
    ) {
        self.id = id
        self.region = region
        self.city = city
        self.hostCountry = hostCountry
        self.starts = starts
        self.ends = ends
        self.format = format
        self.attendance = attendance
    }
}

/// Records a regional consultation and its attendance.
public struct RecordConsultation: Request {
    public typealias Answer = Consultation

    public static let definition = RequestDefinition(
        "working-group.consultations.record", .command, for: .secretariat, .post("/consultations"),
        "Records a regional consultation and who attended it.")

    public let id: ConsultationID
    public let region: Region
    public let city: Line
    public let hostCountry: Line?
    public let starts: CalendarDate
    public let ends: CalendarDate
    public let format: ConsultationFormat
    public let attendance: [PartyID]

    public init(
        id: ConsultationID, region: Region, city: Line, hostCountry: Line? = nil, starts: CalendarDate,
        ends: CalendarDate, format: ConsultationFormat, attendance: [PartyID]
    ) {
        self.id = id
        self.region = region
        self.city = city
        self.hostCountry = hostCountry
        self.starts = starts
        self.ends = ends
        self.format = format
        self.attendance = attendance
    }
}

/// Lists the consultations.
public struct ListConsultations: Request {
    public typealias Answer = Page<Consultation>

    public static let definition = RequestDefinition(
        "working-group.consultations.list", .query, for: .everyone, .get("/consultations"),
        "Lists the regional consultations by date.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}

/// How many states were represented.
public struct AttendanceReport: Codable, Sendable, Equatable {
    public let total: Int
    public let byRegion: [String: Int]

    public init(total: Int, byRegion: [String: Int]) {
        self.total = total
        self.byRegion = byRegion
    }
}

/// Counts the attendance.
public struct ShowAttendance: Request {
    public typealias Answer = AttendanceReport

    public static let definition = RequestDefinition(
        "working-group.attendance", .query, for: .everyone, .get("/attendance"),
        "Counts the states represented at the consultations, per region.")

    public init() {}
}

/// A consultation was recorded.
public struct ConsultationRecorded: Event, Equatable {
    public static let type: EventType = "npp16.working-group.consultation.recorded.v1"

    public let consultation: ConsultationID
    public let region: Region
    public let attendance: Int

    public init(consultation: ConsultationID, region: Region, attendance: Int) {
        self.consultation = consultation
        self.region = region
        self.attendance = attendance
    }
}
