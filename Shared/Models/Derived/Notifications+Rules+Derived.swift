// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ListRules {
    public static var summary: String { "Lists which event is told to whom." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}

extension NotificationRule {
    public init(
        id: RuleID,
        event: Line,
        audience: Audience,
        channels: [NotificationChannel],
        isEnabled: Bool,
        _: Void = ()
    ) {
        self.id = id
        self.event = event
        self.audience = audience
        self.channels = channels
        self.isEnabled = isEnabled
    }
}

extension NotificationRule: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Which event is told to whom, and how.",
            [
                .required("id", RuleID.self),
                .required("event", Line.self, "The type of the event."),
                .required("audience", Audience.self),
                .required("channels", [NotificationChannel].self),
                .required("isEnabled", Bool.self),
            ])
    }
}
