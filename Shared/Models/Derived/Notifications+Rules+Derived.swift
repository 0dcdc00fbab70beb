// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ListRules {
    public init(
        _: Void = ()
    ) {
    }
}

extension ListRules {
    public static var summary: String { "Lists the notification rules: which audience is told of which event, and how." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}

extension NotificationRule {
    public init(
        event: Line,
        audience: Audience,
        channels: [NotificationChannel],
        _: Void = ()
    ) {
        self.event = event
        self.audience = audience
        self.channels = channels
    }
}

extension NotificationRule: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Which event is told to whom, and how.",
            [
                .required("event", Line.self, "The type of the event."),
                .required("audience", Audience.self),
                .required("channels", [NotificationChannel].self),
            ])
    }
}
