internal import Localization
internal import Messaging
internal import Models
internal import Notices

extension Notice {
    /// A notice as it stands in the database; nil where there is none, or one with texts that the catalogue no longer has:
    /// then the English words beside it stand for it.
    init?(stored: String?) {
        guard let stored, let notice = try? JSON.decode(Notice.self, from: stored) else { return nil }
        self = notice
    }
}

extension Notice {
    /// The reason as it stands in the database beside the notice.
    func reason(_ because: TextKey) -> Line {
        self.because.map { Line(cutting: $0.words(in: .english)) } ?? because.englishReason
    }
}

extension TextKey {
    /// The reason as it stands in the database beside the key.
    var englishReason: Line { Line(cutting: Texts(.english).text(self)) }
}
