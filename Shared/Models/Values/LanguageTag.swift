/// The official languages of the United Nations, by their BCP 47 tags.
public enum LanguageTag: String, Code {
    case arabic = "ar"
    case chinese = "zh"
    case english = "en"
    case french = "fr"
    case russian = "ru"
    case spanish = "es"
}
