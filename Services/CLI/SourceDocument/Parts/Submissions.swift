public import Models

/// A name that a written submission came from, as it is spelled at that place.
public struct SourceSubmitter: Sendable, Equatable, Encodable {
    public let name: String
    public let kind: SubmitterKind
    /// Named as one who signed a joint submission.
    public let isJoint: Bool
    public let line: Int
}

/// A paragraph, or a row of a table, that tells what written submissions say.
public struct SourcePoint: Sendable, Equatable, Encodable {
    public let text: String
    public let submitters: [SourceSubmitter]
    /// The proposals below which it stands; empty in the sections before them.
    public let proposals: [ProposalNumber]
    public let section: String
    public let line: Int
    /// Its passage.
    let place: Int

    private enum CodingKeys: String, CodingKey { case text, submitters, proposals, section, line }
}

/// Recognizes who made a point.
struct SubmitterReader: Sendable {
    let lexicon: NameLexicon
    /// Who signed the joint submission that was named last.
    private var lastJoint: [SourceSubmitter] = []

    init(_ lexicon: NameLexicon) { self.lexicon = lexicon }

    /// Words between names of one list, or between the last name and its verb.
    private static let between: Set<String> = [
        "", "a", "also", "an", "and", "another", "as", "both", "by", "each", "example", "for", "from", "in",
        "individually", "its", "joint", "observer", "observers", "observers'", "one", "organisation", "organisations",
        "organization", "organizations", "other", "respective", "respectively", "same", "separate", "similarly",
        "submission", "submissions", "submitting", "the", "their", "three", "two", "well", "written",
    ]
    private static let verbs: Set<String> = ["made", "saw", "drew", "sought", "gave", "took", "found", "felt", "put"]

    /// Names before a verb of saying, behind “submission from”, and in “X's written submission”.
    mutating func submitters(in words: [Word]) -> [SourceSubmitter] {
        var found: [SourceSubmitter] = []
        var run: [SourceSubmitter] = []
        var isJoint = false
        var isSource = false
        func keep() {
            for submitter in run
            where !found.contains(where: { $0.name == submitter.name && $0.isJoint == submitter.isJoint }) {
                found.append(submitter)
            }
        }
        var index = 0
        while index < words.count {
            let word = words[index]
            if let match = lexicon.match(words, at: index) {
                run.append(
                    SourceSubmitter(
                        name: match.spelling, kind: match.entry.kind, isJoint: isJoint, line: word.line))
                index = match.range.upperBound
                let owns = match.isPossessive && index < words.count
                if owns, ["written", "submission"].contains(words[index].key) || isSource { isSource = true }
            } else if Self.between.contains(word.key) {
                if word.key == "joint" { isJoint = true }
                if word.key.hasPrefix("submission"), index + 1 < words.count,
                    ["from", "of", "by"].contains(words[index + 1].key)
                {
                    isSource = true
                    index += 1
                }
                index += 1
            } else {
                let isVerb = word.key.hasSuffix("ed") || Self.verbs.contains(word.key)
                if isVerb, isJoint, !run.contains(where: \.isJoint) { run += lastJoint }
                if isVerb || isSource { keep() }
                run = []
                (isJoint, isSource) = (false, word.key == "recommendation")
                index += 1
            }
            if words[index - 1].trailing.contains(".") {
                if isSource { keep() }
                run = []
                (isJoint, isSource) = (false, false)
            }
        }
        if isSource { keep() }
        let joint = found.filter(\.isJoint)
        if joint.count > 1 { lastJoint = joint }
        return found
    }

    /// Every name in a cell that says where something comes from.
    func submitters(inSource words: [Word]) -> [SourceSubmitter] {
        var found: [SourceSubmitter] = []
        var index = 0
        while index < words.count {
            if let match = lexicon.match(words, at: index) {
                found.append(
                    SourceSubmitter(
                        name: match.spelling, kind: match.entry.kind, isJoint: false, line: words[index].line))
                index = match.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }
}
