// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension LocalTime: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An instant as the clock of a zone shows it.",
            [
                .required("instant", Instant.self),
                .required("zone", TimeZoneName.self),
                .required("offset", Int.self, "Seconds east of UTC that hold in the zone at the instant."),
                .optional("endedDay", CalendarDate.self, "The day that has ended when the instant comes; nil where a day is under way. A deadline at such an instant is the end of that day: people are told the day, and no hour."),
            ])
    }
}

extension QuietHours: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "When a recipient is not to be disturbed by mail, by the clock of its own zone.",
            [
                .optional("from", ClockTime.self, "Begins every day at this time; lasts past midnight where `until` is earlier."),
                .optional("until", ClockTime.self),
                .required("days", [Weekday].self, "Quiet from midnight to midnight, such as those of a weekend."),
            ])
    }
}
