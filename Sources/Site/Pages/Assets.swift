/// The files of the site that are no pages.
enum Assets {
  static let stylesheet = Answer(
    String(decoding: PackageResources.style_css, as: UTF8.self), type: "text/css; charset=utf-8")

  static let icon = Answer(
    String(decoding: PackageResources.icon_svg, as: UTF8.self), type: "image/svg+xml")

  /// It holds what the file holds in its name, so the file can be kept for ever.
  static let stylesheetAddress =
    "/style-"
    + Address.digest(of: String(decoding: PackageResources.style_css, as: UTF8.self)) + ".css"
}
