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
        withdrawnAt: Instant? = nil,
        corrections: [Correction]? = nil,
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
        self.withdrawnAt = withdrawnAt
        self.corrections = corrections
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
                .optional("withdrawnAt", Instant.self, "When it was withdrawn."),
                .optional("corrections", [Correction].self, "What was corrected, the oldest first, and the withdrawal; left out where there is neither."),
            ])
    }
}

extension ConsultationCorrected {
    public init(
        consultation: ConsultationID,
        region: Region,
        attendance: Int,
        fields: [Line],
        _: Void = ()
    ) {
        self.consultation = consultation
        self.region = region
        self.attendance = attendance
        self.fields = fields
    }
}

extension ConsultationCorrected {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A consultation was corrected.",
            [
                .required("consultation", ConsultationID.self),
                .required("region", Region.self),
                .required("attendance", Int.self),
                .required("fields", [Line].self, "The fields that changed."),
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

extension ConsultationWithdrawn {
    public init(
        consultation: ConsultationID,
        region: Region,
        _: Void = ()
    ) {
        self.consultation = consultation
        self.region = region
    }
}

extension ConsultationWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A consultation was withdrawn.",
            [
                .required("consultation", ConsultationID.self),
                .required("region", Region.self),
            ])
    }
}

extension CorrectConsultation {
    public init(
        consultation: ConsultationID,
        reason: Prose,
        region: Region? = nil,
        city: Line? = nil,
        hostCountry: Line? = nil,
        starts: CalendarDate? = nil,
        ends: CalendarDate? = nil,
        format: ConsultationFormat? = nil,
        attendance: [PartyID]? = nil,
        clear: [ClearableConsultationTerm]? = nil,
        _: Void = ()
    ) {
        self.consultation = consultation
        self.reason = reason
        self.region = region
        self.city = city
        self.hostCountry = hostCountry
        self.starts = starts
        self.ends = ends
        self.format = format
        self.attendance = attendance
        self.clear = clear
    }
}

extension CorrectConsultation {
    public static var summary: String { "Corrects a consultation, with the reason. What is left out stays." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("consultation", ConsultationID.self),
                .required("reason", Prose.self),
                .optional("region", Region.self),
                .optional("city", Line.self),
                .optional("hostCountry", Line.self),
                .optional("starts", CalendarDate.self),
                .optional("ends", CalendarDate.self),
                .optional("format", ConsultationFormat.self),
                .optional("attendance", [PartyID].self, "All who attended, in the place of the former ones."),
                .optional("clear", [ClearableConsultationTerm].self, "Terms to remove from the consultation."),
            ])
    }
}

extension ListConsultations {
    public init(
        withdrawn: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.withdrawn = withdrawn
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
                .optional("withdrawn", Bool.self, "Whether to list withdrawn ones as well. Defaults to false."),
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

extension WithdrawConsultation {
    public init(
        consultation: ConsultationID,
        reason: Prose,
        _: Void = ()
    ) {
        self.consultation = consultation
        self.reason = reason
    }
}

extension WithdrawConsultation {
    public static var summary: String { "Withdraws a consultation that did not take place. Nobody counts as having attended it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("consultation", ConsultationID.self),
                .required("reason", Prose.self),
            ])
    }
}
