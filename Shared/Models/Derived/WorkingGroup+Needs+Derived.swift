// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension CorrectNeed {
    public init(
        need: NeedID,
        reason: Prose,
        list: Line? = nil,
        item: Line? = nil,
        part: Int? = nil,
        heading: Line? = nil,
        summary: Prose? = nil,
        regions: [Region]? = nil,
        source: Line? = nil,
        clear: [ClearableNeedTerm]? = nil,
        _: Void = ()
    ) {
        self.need = need
        self.reason = reason
        self.list = list
        self.item = item
        self.part = part
        self.heading = heading
        self.summary = summary
        self.regions = regions
        self.source = source
        self.clear = clear
    }
}

extension CorrectNeed {
    public static var summary: String { "Corrects a need, with the reason. What is left out stays. Which proposals answer it is changed by relating it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("need", NeedID.self),
                .required("reason", Prose.self),
                .optional("list", Line.self),
                .optional("item", Line.self),
                .optional("part", Int.self),
                .optional("heading", Line.self),
                .optional("summary", Prose.self),
                .optional("regions", [Region].self),
                .optional("source", Line.self),
                .optional("clear", [ClearableNeedTerm].self, "Terms to remove from the need."),
            ])
    }
}

extension ListNeedLists {
    public init(
        _: Void = ()
    ) {
    }
}

extension ListNeedLists {
    public static var summary: String { "Lists the lists of the record in which needs stand; the list of needs is filtered by them." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
            ])
    }
}

extension ListNeeds {
    public init(
        list: Line? = nil,
        region: Region? = nil,
        text: SearchText? = nil,
        unaddressed: Bool? = nil,
        withdrawn: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.list = list
        self.region = region
        self.text = text
        self.unaddressed = unaddressed
        self.withdrawn = withdrawn
        self.after = after
        self.limit = limit
    }
}

extension ListNeeds {
    public static var summary: String { "Lists the identified needs." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("list", Line.self),
                .optional("region", Region.self),
                .optional("text", SearchText.self, "Words in the summary, in any of its languages: all of them."),
                .optional("unaddressed", Bool.self, "Whether to list only those that no action addresses, as far as the reader may know, and not withdrawn ones. Defaults to false."),
                .optional("withdrawn", Bool.self, "Whether to list withdrawn ones as well. Defaults to false."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension Need {
    public init(
        id: NeedID,
        list: Line,
        item: Line,
        part: Int? = nil,
        heading: Line? = nil,
        summary: Prose,
        regions: [Region],
        relatedProposals: [ProposalNumber],
        source: Line? = nil,
        withdrawnAt: Instant? = nil,
        isAddressed: Bool? = nil,
        corrections: [Correction]? = nil,
        summaries: [String: Prose]? = nil,
        translations: [Translation]? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.list = list
        self.item = item
        self.part = part
        self.heading = heading
        self.summary = summary
        self.regions = regions
        self.relatedProposals = relatedProposals
        self.source = source
        self.withdrawnAt = withdrawnAt
        self.isAddressed = isAddressed
        self.corrections = corrections
        self.summaries = summaries
        self.translations = translations
    }
}

extension Need: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A need that the consultations identified.",
            [
                .required("id", NeedID.self),
                .required("list", Line.self, "List of the record that contains it."),
                .required("item", Line.self),
                .optional("part", Int.self),
                .optional("heading", Line.self),
                .required("summary", Prose.self),
                .required("regions", [Region].self, "Regions that raised it."),
                .required("relatedProposals", [ProposalNumber].self),
                .optional("source", Line.self),
                .optional("withdrawnAt", Instant.self, "When it was withdrawn."),
                .optional("isAddressed", Bool.self, "Whether an action addresses it, as far as the reader may know; in lists of needs alone, and left out of a withdrawn one."),
                .optional("corrections", [Correction].self, "What was corrected, the oldest first, and the withdrawal; left out where there is neither."),
                .optional("summaries", [String: Prose].self, "The summary in other languages, by their tags, as far as it is current; left out where it is in none."),
                .optional("translations", [Translation].self, "What is translated of its words; left out of lists, and where nothing is."),
            ])
    }
}

extension NeedCorrected {
    public init(
        need: NeedID,
        regions: [Region],
        fields: [Line],
        _: Void = ()
    ) {
        self.need = need
        self.regions = regions
        self.fields = fields
    }
}

extension NeedCorrected {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A need was corrected.",
            [
                .required("need", NeedID.self),
                .required("regions", [Region].self),
                .required("fields", [Line].self, "The fields that changed."),
            ])
    }
}

extension NeedList {
    public init(
        list: Line,
        headings: [Line],
        needs: Int,
        _: Void = ()
    ) {
        self.list = list
        self.headings = headings
        self.needs = needs
    }
}

extension NeedList: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A list of the record in which needs stand, without those that were withdrawn.",
            [
                .required("list", Line.self),
                .required("headings", [Line].self, "What its needs stand under, in the order of their items: the key of the list where a need has no heading."),
                .required("needs", Int.self, "How many needs it has."),
            ])
    }
}

extension NeedRegistered {
    public init(
        need: NeedID,
        regions: [Region],
        relatedProposals: [ProposalNumber],
        _: Void = ()
    ) {
        self.need = need
        self.regions = regions
        self.relatedProposals = relatedProposals
    }
}

extension NeedRegistered {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A need was entered into the register.",
            [
                .required("need", NeedID.self),
                .required("regions", [Region].self),
                .required("relatedProposals", [ProposalNumber].self),
            ])
    }
}

extension NeedRelated {
    public init(
        need: NeedID,
        proposals: [ProposalNumber],
        former: [ProposalNumber],
        _: Void = ()
    ) {
        self.need = need
        self.proposals = proposals
        self.former = former
    }
}

extension NeedRelated {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Other proposals answer a need.",
            [
                .required("need", NeedID.self),
                .required("proposals", [ProposalNumber].self),
                .required("former", [ProposalNumber].self),
            ])
    }
}

extension NeedWithdrawn {
    public init(
        need: NeedID,
        regions: [Region],
        _: Void = ()
    ) {
        self.need = need
        self.regions = regions
    }
}

extension NeedWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A need was withdrawn.",
            [
                .required("need", NeedID.self),
                .required("regions", [Region].self),
            ])
    }
}

extension RegisterNeed {
    public init(
        id: NeedID? = nil,
        list: Line,
        item: Line,
        part: Int? = nil,
        heading: Line? = nil,
        summary: Prose,
        regions: [Region],
        relatedProposals: [ProposalNumber]? = nil,
        source: Line? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.list = list
        self.item = item
        self.part = part
        self.heading = heading
        self.summary = summary
        self.regions = regions
        self.relatedProposals = relatedProposals
        self.source = source
    }
}

extension RegisterNeed {
    public static var summary: String { "Registers an identified need." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", NeedID.self),
                .required("list", Line.self),
                .required("item", Line.self),
                .optional("part", Int.self),
                .optional("heading", Line.self),
                .required("summary", Prose.self),
                .required("regions", [Region].self),
                .optional("relatedProposals", [ProposalNumber].self),
                .optional("source", Line.self),
            ])
    }
}

extension RelateNeed {
    public init(
        need: NeedID,
        proposals: [ProposalNumber],
        reason: Prose,
        seen: [ProposalNumber]? = nil,
        _: Void = ()
    ) {
        self.need = need
        self.proposals = proposals
        self.reason = reason
        self.seen = seen
    }
}

extension RelateNeed {
    public static var summary: String { "Sets which proposals answer a need, in place of the former ones." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("need", NeedID.self),
                .required("proposals", [ProposalNumber].self),
                .required("reason", Prose.self),
                .optional("seen", [ProposalNumber].self, "Proposals that answered it when it was read. Other ones on record are a conflict, which shows both."),
            ])
    }
}

extension ShowNeed {
    public init(
        need: NeedID,
        _: Void = ()
    ) {
        self.need = need
    }
}

extension ShowNeed {
    public static var summary: String { "Shows an identified need." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("need", NeedID.self),
            ])
    }
}

extension WithdrawNeed {
    public init(
        need: NeedID,
        reason: Prose,
        _: Void = ()
    ) {
        self.need = need
        self.reason = reason
    }
}

extension WithdrawNeed {
    public static var summary: String { "Withdraws a need that was not identified so. It is no gap any more, and nothing new can name it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("need", NeedID.self),
                .required("reason", Prose.self),
            ])
    }
}
