using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Interviewer.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ChunksByStory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Chunks_OwnerId_Source_StoryId",
                table: "Chunks",
                columns: new[] { "OwnerId", "Source", "StoryId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Chunks_OwnerId_Source_StoryId",
                table: "Chunks");
        }
    }
}
