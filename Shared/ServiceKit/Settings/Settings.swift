internal import Foundation
internal import Models

/// Reads settings, and collects what is wrong with them, so that all of it is named at once.
public struct Settings: Sendable {
    private let environment: [String: String]
    /// A line each, which names the setting, what it says and what it must be.
    private var problems: [String] = []

    public init(_ environment: [String: String]) { self.environment = environment }

    /// What is said; where nobody says anything, what holds then.
    public func text(_ setting: Setting) -> String {
        let said = environment[setting.name] ?? ""
        return said.isEmpty ? setting.standard : said
    }

    /// Something without which nothing works.
    public mutating func needed(_ setting: Setting) -> String {
        let text = text(setting)
        if text.isEmpty { problems.append("\(setting.name) is missing: \(setting.rule.words)") }
        return text
    }

    /// A number within the bounds of its rule.
    public mutating func number(_ setting: Setting) -> Int {
        guard case .number(let range) = setting.rule else { preconditionFailure("\(setting.name) is no number") }
        return parsed(setting) { text in Int(text).flatMap { range.contains($0) ? $0 : nil } } ?? range.lowerBound
    }

    /// Whether it says the first of its two words: `true` or `false`, `on` or `off`.
    public mutating func isOn(_ setting: Setting) -> Bool {
        guard case .choice(let words) = setting.rule else { preconditionFailure("\(setting.name) is no choice") }
        return parsed(setting) { words.firstIndex(of: $0) } == 0
    }

    /// What the text says; nil where it says nothing, and where it is wrong, which is then among the problems.
    public mutating func parsed<Value>(_ setting: Setting, by parse: (String) -> Value?) -> Value? {
        let text = text(setting)
        guard !text.isEmpty else { return nil }
        let value = parse(text)
        if value == nil { complain(about: setting) }
        return value
    }

    /// What a file says that the setting names, without the white space around it; nil where none is named.
    public mutating func secret(_ setting: Setting) -> String? {
        parsed(setting) { path in
            KeyFolder.text(of: path).flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// Where readers reach the gateway, without a slash at its end.
    public mutating func publicURL() -> String {
        let url = parsed(.publicURL) { text in
            let isPlain = text.utf8.allSatisfy { $0 < 0x80 && !"?#<>\"".utf8.contains($0) }
            return isPlain && WebAddress(rawValue: text) != nil && URLComponents(string: text)?.host != nil ? text : nil
        }
        return String((url ?? "").reversed().drop { $0 == "/" }.reversed())
    }

    /// - Parameter reason: completes “NAME is “VALUE”: …”; the rule where nothing more is known.
    public mutating func complain(about setting: Setting, _ reason: String? = nil) {
        problems.append("\(setting.name) is “\(text(setting))”: \(reason ?? "must be \(setting.rule.words)")")
    }

    /// Something wrong that is no single value.
    mutating func add(problem: String) { problems.append(problem) }

    /// - Throws: `ServiceConfiguration.Invalid` with everything that was found wrong.
    public func check() throws {
        guard problems.isEmpty else { throw ServiceConfiguration.Invalid(problems: problems) }
    }
}
