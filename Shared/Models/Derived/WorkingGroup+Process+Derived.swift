// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension DefineProcess {
    public init(
        name: OfficialTexts,
        shortName: OfficialTexts,
        proposalPrefix: ProposalPrefix,
        seat: OfficialTexts,
        zone: TimeZoneName,
        clusters: [ProcessCluster],
        groups: [ProcessGroup],
        questions: [ProcessQuestion],
        submitterClasses: [ProcessSubmitterClass],
        documentKinds: [ProcessDocumentKind],
        _: Void = ()
    ) {
        self.name = name
        self.shortName = shortName
        self.proposalPrefix = proposalPrefix
        self.seat = seat
        self.zone = zone
        self.clusters = clusters
        self.groups = groups
        self.questions = questions
        self.submitterClasses = submitterClasses
        self.documentKinds = documentKinds
    }
}

extension DefineProcess {
    public static var summary: String { "Defines the process, once and before all else; the same again changes nothing, what came later is a revision." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("name", OfficialTexts.self, "The name of the group in full."),
                .required("shortName", OfficialTexts.self, "The name of the group as mails and feeds bear it."),
                .required("proposalPrefix", ProposalPrefix.self),
                .required("seat", OfficialTexts.self, "The town of the secretariat."),
                .required("zone", TimeZoneName.self, "The time zone of the seat."),
                .required("clusters", [ProcessCluster].self),
                .required("groups", [ProcessGroup].self),
                .required("questions", [ProcessQuestion].self),
                .required("submitterClasses", [ProcessSubmitterClass].self),
                .required("documentKinds", [ProcessDocumentKind].self),
            ])
    }
}

extension ProcessCluster {
    public init(
        key: Cluster,
        title: OfficialTexts,
        _: Void = ()
    ) {
        self.key = key
        self.title = title
    }
}

extension ProcessCluster: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A cluster of the proposals of the process.",
            [
                .required("key", Cluster.self),
                .required("title", OfficialTexts.self),
            ])
    }
}

extension ProcessDefined {
    public init(
        version: Int,
        terms: ProcessTerms,
        _: Void = ()
    ) {
        self.version = version
        self.terms = terms
    }
}

extension ProcessDefined {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The process was defined.",
            [
                .required("version", Int.self),
                .required("terms", ProcessTerms.self),
            ])
    }
}

extension ProcessDefinition {
    public init(
        version: Int,
        terms: ProcessTerms,
        reason: Prose? = nil,
        author: ActorID,
        recordedAt: Instant,
        _: Void = ()
    ) {
        self.version = version
        self.terms = terms
        self.reason = reason
        self.author = author
        self.recordedAt = recordedAt
    }
}

extension ProcessDefinition: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A version of the definition of the process: it is never changed.",
            [
                .required("version", Int.self),
                .required("terms", ProcessTerms.self),
                .optional("reason", Prose.self, "Why there is this version."),
                .required("author", ActorID.self),
                .required("recordedAt", Instant.self),
            ])
    }
}

extension ProcessDocumentKind {
    public init(
        kind: DocumentKind,
        name: OfficialTexts,
        _: Void = ()
    ) {
        self.kind = kind
        self.name = name
    }
}

extension ProcessDocumentKind: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A kind of documents that the process uses.",
            [
                .required("kind", DocumentKind.self),
                .required("name", OfficialTexts.self),
            ])
    }
}

extension ProcessGroup {
    public init(
        key: GroupKey,
        name: OfficialTexts,
        isRegional: Bool,
        _: Void = ()
    ) {
        self.key = key
        self.name = name
        self.isRegional = isRegional
    }
}

extension ProcessGroup: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A group of states: a regional group, or one that negotiates together.",
            [
                .required("key", GroupKey.self),
                .required("name", OfficialTexts.self),
                .required("isRegional", Bool.self, "Whether it is a regional group: a party belongs to one at most, and proposals carry these as labels."),
            ])
    }
}

extension ProcessQuestion {
    public init(
        number: GuidingQuestion,
        wording: OfficialTexts,
        scale: [OfficialTexts],
        _: Void = ()
    ) {
        self.number = number
        self.wording = wording
        self.scale = scale
    }
}

extension ProcessQuestion: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A guiding question that delegations answer on each proposal.",
            [
                .required("number", GuidingQuestion.self),
                .required("wording", OfficialTexts.self),
                .required("scale", [OfficialTexts].self, "What the scores mean, beginning with 1."),
            ])
    }
}

extension ProcessRevised {
    public init(
        version: Int,
        terms: ProcessTerms,
        _: Void = ()
    ) {
        self.version = version
        self.terms = terms
    }
}

extension ProcessRevised {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The definition of the process has a new version.",
            [
                .required("version", Int.self),
                .required("terms", ProcessTerms.self),
            ])
    }
}

extension ProcessSubmitterClass {
    public init(
        key: SubmitterClass,
        name: OfficialTexts,
        kinds: [PartyKind],
        isJoint: Bool,
        _: Void = ()
    ) {
        self.key = key
        self.name = name
        self.kinds = kinds
        self.isJoint = isJoint
    }
}

extension ProcessSubmitterClass: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A class of submitters.",
            [
                .required("key", SubmitterClass.self),
                .required("name", OfficialTexts.self),
                .required("kinds", [PartyKind].self, "The kinds of parties that submit as this."),
                .required("isJoint", Bool.self, "Whether several parties submit together."),
            ])
    }
}

extension ProcessTerms {
    public init(
        name: OfficialTexts,
        shortName: OfficialTexts,
        proposalPrefix: ProposalPrefix,
        seat: OfficialTexts,
        zone: TimeZoneName,
        clusters: [ProcessCluster],
        groups: [ProcessGroup],
        questions: [ProcessQuestion],
        submitterClasses: [ProcessSubmitterClass],
        documentKinds: [ProcessDocumentKind],
        _: Void = ()
    ) {
        self.name = name
        self.shortName = shortName
        self.proposalPrefix = proposalPrefix
        self.seat = seat
        self.zone = zone
        self.clusters = clusters
        self.groups = groups
        self.questions = questions
        self.submitterClasses = submitterClasses
        self.documentKinds = documentKinds
    }
}

extension ProcessTerms: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What makes one process differ from another: its names, its clusters, its groups, what is asked and who submits.",
            [
                .required("name", OfficialTexts.self, "The name of the group in full."),
                .required("shortName", OfficialTexts.self, "The name of the group as mails and feeds bear it."),
                .required("proposalPrefix", ProposalPrefix.self),
                .required("seat", OfficialTexts.self, "The town of the secretariat."),
                .required("zone", TimeZoneName.self, "The time zone of the seat. Deadlines and times that name no other zone are meant in this one."),
                .required("clusters", [ProcessCluster].self),
                .required("groups", [ProcessGroup].self),
                .required("questions", [ProcessQuestion].self),
                .required("submitterClasses", [ProcessSubmitterClass].self),
                .required("documentKinds", [ProcessDocumentKind].self),
            ])
    }
}

extension ReviseProcess {
    public init(
        basedOn: Int,
        reason: Prose,
        name: OfficialTexts,
        shortName: OfficialTexts,
        proposalPrefix: ProposalPrefix,
        seat: OfficialTexts,
        zone: TimeZoneName,
        clusters: [ProcessCluster],
        groups: [ProcessGroup],
        questions: [ProcessQuestion],
        submitterClasses: [ProcessSubmitterClass],
        documentKinds: [ProcessDocumentKind],
        _: Void = ()
    ) {
        self.basedOn = basedOn
        self.reason = reason
        self.name = name
        self.shortName = shortName
        self.proposalPrefix = proposalPrefix
        self.seat = seat
        self.zone = zone
        self.clusters = clusters
        self.groups = groups
        self.questions = questions
        self.submitterClasses = submitterClasses
        self.documentKinds = documentKinds
    }
}

extension ReviseProcess {
    public static var summary: String { "Writes a new version of the definition of the process, based on the current one: it adds and rewords, and takes nothing away that may be in use." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("basedOn", Int.self, "The version that was read before; it is a conflict where there is a newer one."),
                .required("reason", Prose.self),
                .required("name", OfficialTexts.self, "The name of the group in full."),
                .required("shortName", OfficialTexts.self, "The name of the group as mails and feeds bear it."),
                .required("proposalPrefix", ProposalPrefix.self),
                .required("seat", OfficialTexts.self, "The town of the secretariat."),
                .required("zone", TimeZoneName.self, "The time zone of the seat."),
                .required("clusters", [ProcessCluster].self),
                .required("groups", [ProcessGroup].self),
                .required("questions", [ProcessQuestion].self),
                .required("submitterClasses", [ProcessSubmitterClass].self),
                .required("documentKinds", [ProcessDocumentKind].self),
            ])
    }
}

extension ShowProcess {
    public init(
        version: Int? = nil,
        _: Void = ()
    ) {
        self.version = version
    }
}

extension ShowProcess {
    public static var summary: String { "Shows how the process is defined, or was in an older version." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("version", Int.self, "Defaults to the current version."),
            ])
    }
}
