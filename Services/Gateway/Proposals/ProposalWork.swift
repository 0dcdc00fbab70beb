internal import Localization
internal import Models

/// The actions that follow a proposal up.
struct ProposalWork: PagePart {
    let intro: String?
    let note: String?
    let rows: [Row]
    let all: PageLink?

    struct Row: PagePart {
        let title: WordedText
        let address: String
        let kind: String
        let due: String
        let tag: StatusTag
        let late: StatusTag?
        let progress: ProgressBar
    }

    init(_ contents: ProposalContents, _ words: ProposalWords) {
        let (texts, reader) = (words.texts, words.reader)
        let number = contents.proposal.number
        rows = (contents.actions?.items ?? []).map { action in
            let owner =
                contents.parties.names[action.owner]?.rawValue ?? action.ownerName?.rawValue ?? action.owner.rawValue
            return Row(
                title: action.title(for: reader), address: reader.address("/actions/\(action.number)"),
                kind: texts.text(.actionWithOwner, ["number": .number(action.number), "owner": .text(owner)]),
                due: texts.text(.dueOn, ["date": .text(words.language.words(for: action.due))]),
                tag: action.state.tag(reader),
                late: action.lateTag(reader),
                progress: ProgressBar(
                    Double(action.percent.rawValue),
                    called: texts.text(.proposalActionProgress, ["number": .number(action.number)]), words.language))
        }
        note = texts.note(contents.actions?.items, nothing: .proposalNotDone)
        intro =
            rows.isEmpty
            ? nil
            : contents.progress.map {
                texts.text(.proposalDoneIntro, ["percent": .number(Int($0.percent.rounded()))])
            }
        all = contents.actions?.next.map { _ in
            PageLink(
                address: reader.address("/actions?proposal=\(number)"),
                words: texts.text(.proposalAllActions, ["number": .text(words.label(number))]))
        }
    }
}

/// What changed last in a text, and a form that compares any two versions.
struct ProposalVersionsBlock: PagePart {
    let comparison: TextComparison?
    let note: String?
    let choice: VersionChoice?
    let all: String

    init(_ contents: ProposalContents, _ words: ProposalWords) {
        let (versions, number) = (contents.versions ?? [], contents.proposal.number)
        let address = words.address(number, "/versions")
        all = address
        comparison = contents.diff.map { TextComparison($0, reason: contents.current?.reason, words) }
        note =
            contents.versions == nil
            ? words.texts.text(.blockAway)
            : versions.count > 1 ? nil : words.texts.text(.proposalFirstVersion)
        choice =
            versions.count > 1
            ? VersionChoice(versions.map(\.version), versions.count - 1, versions.count, at: address, words) : nil
    }
}

/// Two versions of a text word by word.
struct TextComparison: PagePart {
    let title: String
    let words: String
    let reason: String?
    let language: String?
    let direction: String?
    let heading: [DiffRun]
    let runs: [DiffRun]

    init(_ diff: VersionDiff, reason: Prose?, _ words: ProposalWords) {
        let texts = words.texts
        title = texts.text(.proposalAgainst, ["to": .number(diff.to), "from": .number(diff.from)])
        self.words = texts.text(
            .proposalWordsChanged, ["added": .number(diff.wordsAdded), "removed": .number(diff.wordsRemoved)])
        self.reason = reason.map { texts.text(.proposalReason, ["reason": .text($0.rawValue)]) }
        let isForeign = diff.language != words.language
        language = isForeign ? diff.language.rawValue : nil
        direction = isForeign ? diff.language.direction : nil
        heading = diff.title.map(DiffRun.init)
        runs = diff.text.map(DiffRun.init)
    }
}

/// The form that asks which versions to compare.
struct VersionChoice: PagePart {
    let action: String
    let from: [ProposalFilter.Choice]
    let to: [ProposalFilter.Choice]

    /// - Parameters:
    ///   - from: the older one that is chosen now.
    init(_ versions: [Int], _ from: Int, _ to: Int, at action: String, _ words: ProposalWords) {
        func choices(_ chosen: Int) -> [ProposalFilter.Choice] {
            versions.map {
                ProposalFilter.Choice(
                    value: "\($0)", words: words.texts.text(.proposalVersionName, ["number": .number($0)]),
                    isChosen: $0 == chosen)
            }
        }
        self.action = action
        self.from = choices(from)
        self.to = choices(to)
    }
}
