internal import Models

/// Where somebody is with a form of which others will hear: it is written, then checked, then sent.
struct CheckStep {
    /// The input with the digest of the recipients that were shown.
    static let seen = "check.seen"
    /// The input, as often as there are some, with what those are called that were shown.
    static let names = "check.name"
    /// In the place of a digest, where nobody could say who hears of it.
    static let unknown = "unknown"
    private static let step = "step"

    private let values: FormValues

    init(_ values: FormValues) { self.values = values }

    /// Whether something is to be changed, and the form is to come again as it was.
    var isBack: Bool { values[Self.step].first == "change" }

    /// What those were called that were shown.
    var told: [String] { values[Self.names] }

    private var digest: String? { values[Self.step].first == "confirm" ? values[Self.seen].first : nil }

    /// Whether the command is sent now: where nobody hears of it, or those who were shown; and where it was sent before.
    func isReady(_ rehearsal: CommandRehearsal) -> Bool {
        if rehearsal.isRepeated { return true }
        guard let told = rehearsal.told else { return digest == Self.unknown }
        return told.preview.recipients.isEmpty || digest == told.preview.digest.rawValue
    }

    /// Whether others hear of it than were shown.
    func isChanged(to now: ContentDigest?) -> Bool {
        guard let digest, digest != Self.unknown, let now else { return false }
        return digest != now.rawValue
    }

    /// What stands in the form itself.
    func form(with key: MessageID, secret: String?) -> FormValues {
        var form = values
        for name in [Self.step, Self.seen, Self.names] { form[name] = [] }
        form["key"] = [key.rawValue]
        form["form"] = [secret ?? ""]
        return form
    }
}
