// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension Follow {
    public init(
        object: ObjectPath,
        kind: FollowedKind,
        number: Int? = nil,
        title: Line,
        since: Instant,
        _: Void = ()
    ) {
        self.object = object
        self.kind = kind
        self.number = number
        self.title = title
        self.since = since
    }
}

extension Follow: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Something that somebody follows.",
            [
                .required("object", ObjectPath.self, "Place of the object in the API, such as `proposals/16`; of a region `regions/` and its key."),
                .required("kind", FollowedKind.self),
                .optional("number", Int.self, "Number of a proposal or an action."),
                .required("title", Line.self, "Title, or name, at the time at which the follow was begun."),
                .required("since", Instant.self),
            ])
    }
}

extension FollowEnd {
    public init(
        object: ObjectPath,
        wasFollowed: Bool,
        _: Void = ()
    ) {
        self.object = object
        self.wasFollowed = wasFollowed
    }
}

extension FollowEnd: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What is followed no more.",
            [
                .required("object", ObjectPath.self),
                .required("wasFollowed", Bool.self, "Whether it was followed until now."),
            ])
    }
}

extension FollowFollow {
    public init(
        object: FollowedObject,
        _: Void = ()
    ) {
        self.object = object
    }
}

extension FollowFollow {
    public static var summary: String { "Follows an object or a region: you hear of what changes there, in your inbox and by a daily digest." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("object", FollowedObject.self, "What is followed, by what people call it: `NPP16`, `action 4`, `need 2b(a)(1)`, the title of a call or a session, a region."),
            ])
    }
}

extension ListFollows {
    public init(
        object: ObjectPath? = nil,
        _: Void = ()
    ) {
        self.object = object
    }
}

extension ListFollows {
    public static var summary: String { "Lists what you follow, the newest first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("object", ObjectPath.self, "Lists this one alone, where it is followed."),
            ])
    }
}

extension UnfollowFollow {
    public init(
        object: FollowedObject,
        _: Void = ()
    ) {
        self.object = object
    }
}

extension UnfollowFollow {
    public static var summary: String { "Stops following an object or a region. What is not followed stays so." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("object", FollowedObject.self, "What is followed no more, as the list of follows has it or as people call it."),
            ])
    }
}
