// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AttendanceReport {
    public init(
        total: Int,
        byRegion: [String: Int],
        _: Void = ()
    ) {
        self.total = total
        self.byRegion = byRegion
    }
}

extension AttendanceReport: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "How many states were represented.",
            [
                .required("total", Int.self),
                .required("byRegion", [String: Int].self),
            ])
    }
}

extension Consultation {
    public init(
        id: ConsultationID,
        region: Region,
        city: Line,
        hostCountry: Line? = nil,
        starts: CalendarDate,
        ends: CalendarDate,
        format: ConsultationFormat,
        attendance: [PartyID],
        _: Void = ()
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

extension Consultation: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A regional consultation and who attended it.",
            [
                .required("id", ConsultationID.self),
                .required("region", Region.self),
                .required("city", Line.self),
                .optional("hostCountry", Line.self),
                .required("starts", CalendarDate.self),
                .required("ends", CalendarDate.self),
                .required("format", ConsultationFormat.self),
                .required("attendance", [PartyID].self),
            ])
    }
}

extension ConsultationRecorded {
    public init(
        consultation: ConsultationID,
        region: Region,
        attendance: Int,
        _: Void = ()
    ) {
        self.consultation = consultation
        self.region = region
        self.attendance = attendance
    }
}

extension ConsultationRecorded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A consultation was recorded.",
            [
                .required("consultation", ConsultationID.self),
                .required("region", Region.self),
                .required("attendance", Int.self),
            ])
    }
}

extension ListConsultations {
    public init(
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.after = after
        self.limit = limit
    }
}

extension ListConsultations {
    public static var summary: String { "Lists the regional consultations by date." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension RecordConsultation {
    public init(
        id: ConsultationID,
        region: Region,
        city: Line,
        hostCountry: Line? = nil,
        starts: CalendarDate,
        ends: CalendarDate,
        format: ConsultationFormat,
        attendance: [PartyID],
        _: Void = ()
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

extension RecordConsultation {
    public static var summary: String { "Records a regional consultation and who attended it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("id", ConsultationID.self),
                .required("region", Region.self),
                .required("city", Line.self),
                .optional("hostCountry", Line.self),
                .required("starts", CalendarDate.self),
                .required("ends", CalendarDate.self),
                .required("format", ConsultationFormat.self),
                .required("attendance", [PartyID].self),
            ])
    }
}

extension ShowAttendance {
    public init(
        _: Void = ()
    ) {
    }
}

extension ShowAttendance {
    public static var summary: String { "Counts the states represented at the consultations, per region." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}
