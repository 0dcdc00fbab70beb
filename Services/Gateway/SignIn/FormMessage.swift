internal import HTTPTypes
internal import Localization

/// What a page of forms says first: what was done, or what is wrong.
struct FormMessage: Sendable {
    let key: TextKey
    /// Of the answer: from 400 on, something is wrong.
    let status: HTTPResponse.Status
    /// The name of the input that it is about; nil for what no input is at fault of.
    var input: String?

    var isWrong: Bool { status.code >= 400 }

    static func said(_ key: TextKey) -> FormMessage { FormMessage(key: key, status: .ok) }

    static func wrong(
        _ key: TextKey, _ status: HTTPResponse.Status = .unprocessableContent, in input: String? = nil
    ) -> FormMessage {
        FormMessage(key: key, status: status, input: input)
    }
}
