// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension FindSimilarTexts {
    public init(
        proposal: ProposalNumber,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.limit = limit
    }
}

extension FindSimilarTexts {
    public static var summary: String { "Suggests proposals and originals with similar text, with a score and the words that differ. A person decides." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("proposal", ProposalNumber.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension FoundProposal {
    public init(
        number: ProposalNumber,
        status: ProposalStatus,
        language: LanguageTag,
        title: Line,
        rank: Int,
        _: Void = ()
    ) {
        self.number = number
        self.status = status
        self.language = language
        self.title = title
        self.rank = rank
    }
}

extension FoundProposal: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A proposal that was found.",
            [
                .required("number", ProposalNumber.self),
                .required("status", ProposalStatus.self),
                .required("language", LanguageTag.self, "The language of the text that fits best."),
                .required("title", Line.self),
                .required("rank", Int.self, "Rank in thousandths; it depends on this text alone."),
            ])
    }
}

extension MeasureSimilarity {
    public init(
        threshold: Percent? = nil,
        _: Void = ()
    ) {
        self.threshold = threshold
    }
}

extension MeasureSimilarity {
    public static var summary: String { "Measures how well the similarity of texts finds the groups into which the originals were merged." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("threshold", Percent.self, "Per cent; defaults to 30."),
            ])
    }
}

extension PairMeasure: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Pairs of originals: how many the record has in one group, and how many of these were found.",
            [
                .required("onRecord", Int.self, "Pairs that the record has in one group."),
                .required("found", Int.self),
                .required("right", Int.self),
                .required("precision", Double.self, "Of those found, the share that is right; 0 where none was found."),
                .required("recall", Double.self, "Of those on record, the share that was found; 0 where there is none."),
            ])
    }
}

extension SearchProposals {
    public init(
        text: SearchText,
        language: LanguageTag? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.text = text
        self.language = language
        self.after = after
        self.limit = limit
    }
}

extension SearchProposals {
    public static var summary: String { "Searches titles and texts of the proposals in the six languages, the best match first." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("text", SearchText.self, "Words to find. Quotation marks make a phrase; a hyphen excludes a word."),
                .optional("language", LanguageTag.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension SimilarText {
    public init(
        kind: SimilarKind,
        proposal: ProposalNumber? = nil,
        original: OriginalID? = nil,
        title: Line,
        score: Double,
        textSimilarity: Double,
        sharedLinks: [Line],
        wordsOnlyHere: [String],
        wordsOnlyThere: [String],
        _: Void = ()
    ) {
        self.kind = kind
        self.proposal = proposal
        self.original = original
        self.title = title
        self.score = score
        self.textSimilarity = textSimilarity
        self.sharedLinks = sharedLinks
        self.wordsOnlyHere = wordsOnlyHere
        self.wordsOnlyThere = wordsOnlyThere
    }
}

extension SimilarText: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A text that may be about the same; whether it is, a person decides.",
            [
                .required("kind", SimilarKind.self),
                .optional("proposal", ProposalNumber.self),
                .optional("original", OriginalID.self),
                .required("title", Line.self),
                .required("score", Double.self, "0 to 1: how alike the texts are, and a tenth for each shared link up to three."),
                .required("textSimilarity", Double.self, "0 to 1, by the trigrams of title and text."),
                .required("sharedLinks", [Line].self, "What both are linked to: related proposals, suggested implementers, originals."),
                .required("wordsOnlyHere", [String].self, "Words of the proposal that the other lacks."),
                .required("wordsOnlyThere", [String].self, "Words of the other that the proposal lacks."),
            ])
    }
}

extension SimilarityMeasure: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "How well similarity finds the groups into which the record has merged the originals.",
            [
                .required("threshold", Double.self, "Pairs of originals at least this similar count as found."),
                .required("originals", Int.self),
                .required("groups", Int.self),
                .required("pairsOnRecord", Int.self, "Pairs of originals that the record has in one group."),
                .required("pairsFound", Int.self),
                .required("pairsRight", Int.self),
                .required("precision", Double.self),
                .required("recall", Double.self),
                .required("pairsWithSameTitle", Int.self, "Of the right pairs, those whose titles are word for word the same on record: these show nothing of the method."),
                .required("differentTitles", PairMeasure.self, "The same without the pairs whose titles are word for word the same: what the method does where it has to do something."),
                .required("groupsFound", Int.self, "Groups of the record that come out as they are, where everything that is similar is put together."),
            ])
    }
}
