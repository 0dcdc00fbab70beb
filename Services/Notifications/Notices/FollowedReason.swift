public import Localization
public import Models

extension NoticeContext {
    /// Why somebody hears of an event: what they follow, as people call it.
    public func reason(toFollowerOf object: ObjectPath, called title: Line, number: Int?) -> Sentence {
        let called: SentenceValue =
            switch object.followed?.kind {
            case .proposal?: number.flatMap(ProposalNumber.init(rawValue:)).map(label) ?? .text(title)
            case .action?:
                number.map { .sentence(Sentence(.followedAction, ["number": .text($0)])) } ?? .text(title)
            case .region?:
                object.followed.flatMap { Region(rawValue: $0.key) }.map {
                    .sentence(Sentence(.followedRegion, ["region": name($0)]))
                } ?? .text(title)
            case .need?, .call?, .session?, nil: .text(title)
            }
        return Sentence(.becauseFollowed, ["object": called])
    }
}
